import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Doelgroep, Keuze, LidRol, Lijst, Rol, Teamtaak } from './keuzelijst.ts'
import { may } from './policy.ts'

const vervallen = sql<boolean>`vervallen_op is not null`.as('vervallen')

/** All roles in their own order, also those that are retired; see teKiezen. */
export const listRollen = (db: Db): Promise<Rol[]> => rollen(db, null, {})

const rollen = builtOnce((db) =>
  db
    .selectFrom('rol')
    .select(['code', 'naam', 'kant', 'leidt', 'koopt', 'coordineert', vervallen])
    .select(sql<Teamtaak>`teamrol`.as('teamrol'))
    .orderBy('volgorde')
    .orderBy('code'),
)

/** All doelgroepen in their own order, also those that are retired; see teKiezen. */
export const listDoelgroepen = (db: Db): Promise<Doelgroep[]> => doelgroepen(db, null, {})

const doelgroepen = builtOnce((db) =>
  db.selectFrom('doelgroep').select(['code', 'naam', vervallen]).orderBy('volgorde').orderBy('code'),
)

/** Of these codes what each is called, in the order of the list. */
export const doelgroepNamen = (codes: RawBuilder<unknown>): RawBuilder<string[]> =>
  sql<
    string[]
  >`array(select d.naam from doelgroep d where d.code = any(${codes}) order by d.volgorde, d.code)`

/** The name of a role, where one is chosen. */
export const rolNaam = (code: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(select r.naam from rol r where r.code = ${code})`

/** The roles of `lid as l`, in the order of the list. */
export const rollenVan = sql<LidRol[]>`coalesce((select json_agg(
    json_build_object('code', r.code, 'naam', r.naam, 'koopt', r.koopt, 'teamrol', r.teamrol) order by r.volgorde, r.code)
  from rol r where r.code = any(l.rollen)), '[]')`

/** What those are called. */
export const rolnamenVan = sql<
  string[]
>`array(select r.naam from rol r where r.code = any(l.rollen) order by r.volgorde, r.code)`

/** Whether `lid as l` has a role of which this holds. */
export const heeftRolDie = (feit: 'koopt' | 'coordineert' | 'leidt'): RawBuilder<boolean> =>
  sql<boolean>`exists (select from rol r where r.code = any(l.rollen) and r.${sql.ref(feit)})`

/** What somebody with the roles of `lid as l` does in a team. */
export const teamtakenVan = sql<
  Teamtaak[]
>`array(select r.teamrol from rol r where r.code = any(l.rollen) order by r.volgorde, r.code)`

/** One of a list as the adviesteam keeps it: how often it was chosen, at which place it stands and of which version it is. */
type Gehouden = { aantal: number; plek: number; versie: number }
export type Regel = Keuze & Gehouden & Partial<Omit<Rol, keyof Keuze>>

const gebruik = {
  rol: sql`select unnest(rollen) as code from lid where vertrokken_op is null`,
  doelgroep: sql`select unnest(doelgroepen) as code from proeftuin union all select unnest(doelgroepen) from werkwijze`,
}

/** A list as the adviesteam keeps it; for the adviesteam only. */
export async function listRegels(db: Db, actor: Actor | null, lijst: Lijst): Promise<Regel[]> {
  if (!may.keep(actor)) throw new NotFound()
  const feiten = lijst === 'rol' ? sql`x.kant, x.leidt, x.koopt, x.coordineert, x.teamrol,` : sql``
  const { rows } = await sql<Regel>`
    select x.code, x.naam, x.versie, x.vervallen_op is not null as vervallen, ${feiten}
      coalesce(g.aantal, 0)::int as aantal, row_number() over (order by x.volgorde, x.code)::int as plek
    from ${sql.table(lijst)} x
      left join (select code, count(*) as aantal from (${gebruik[lijst]}) u group by code) g on g.code = x.code
    order by x.volgorde, x.code`.execute(db)
  return rows
}

/** The list, and of it the one with this code; NotFound when there is none. */
export async function findRegel(
  db: Db,
  actor: Actor | null,
  { lijst, code }: { lijst: Lijst; code: string },
): Promise<{ regel: Regel; regels: Regel[] }> {
  const regels = await listRegels(db, actor, lijst)
  const regel = regels.find((one) => one.code === code)
  if (!regel) throw new NotFound()
  return { regel, regels }
}
