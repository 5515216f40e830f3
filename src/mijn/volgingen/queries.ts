import { sql } from 'kysely'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { may } from './policy.ts'
import { type Doel, hoogstens, type Volgsoort } from './volging.ts'

/** What is to be followed, as this actor may see it; NotFound for what is not there for him or her. */
export async function findDoel(
  db: Db,
  actor: Actor | null,
  { soort, id }: { soort: Volgsoort; id: string },
): Promise<Doel> {
  const titel = await titelOf[soort](db, actor, id)
  if (titel === undefined) throw new NotFound()
  return { soort, id, titel, href: hrefOf(soort, id) }
}

type Find = (db: Db, actor: Actor | null, id: string) => Promise<string | undefined>

const titelOf: Record<Volgsoort, Find> = {
  leden: findNaam,
  organisaties: async (db, actor, id) => (await findOrganisatie(db, actor, id)).naam,
  proeftuinen: async (db, actor, id) => (await findProeftuin(db, actor, id)).titel,
  categorieen: async (db, _actor, id) => (await listCategorieen(db)).find(({ code }) => code === id)?.naam,
}

async function findNaam(db: Db, actor: Actor | null, id: string): Promise<string | undefined> {
  if (!isUuid(id) || !mayLeden.list(actor) || actor?.id === id) return undefined
  const lid = await db
    .selectFrom('lid')
    .select('naam')
    .where('id', '=', id)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  return lid?.naam
}

const hrefOf = (soort: Volgsoort, id: string): string => {
  if (soort === 'organisaties') return paths.organisatie(id)
  if (soort === 'proeftuinen') return paths.proeftuin(id)
  return soort === 'categorieen' ? paths.proeftuinen({ categorie: id }) : paths.lid(id)
}

export const columnOf = {
  leden: 'gevolgdLidId',
  organisaties: 'organisatieId',
  proeftuinen: 'proeftuinId',
  categorieen: 'categorie',
} as const satisfies Record<Volgsoort, string>

/** Since when this actor follows it; null when not. */
export async function findSinds(
  db: Db,
  actor: Actor | null,
  { soort, id }: Pick<Doel, 'soort' | 'id'>,
): Promise<Date | null> {
  if (!may.follow(actor)) return null
  const found = await db
    .selectFrom('volging')
    .select('sinds')
    .where('lidId', '=', actor.id)
    .where(columnOf[soort], '=', id)
    .executeTakeFirst()
  return found?.sinds ?? null
}

/** Whether the actor follows this member; null for who cannot be followed by this actor: a guest, oneself. */
export async function findVolgstand(db: Db, actor: Actor | null, lidId: string): Promise<boolean | null> {
  if ((await findNaam(db, actor, lidId)) === undefined) return null
  return (await findSinds(db, actor, { soort: 'leden', id: lidId })) !== null
}

/** How many follow this organisation. For the machinery: who may know it is the organisation's to say. */
export async function countVolgers(db: Db, organisatieId: string): Promise<number> {
  const { aantal } = await db
    .selectFrom('volging')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('organisatieId', '=', organisatieId)
    .executeTakeFirstOrThrow()
  return aantal
}

/**
 * What this member follows, by kind and name. A proeftuin that he or she may not see now is not there, nor a member who
 * left: not even that something is followed.
 */
export async function listVolgend(db: Db, actor: Actor): Promise<Doel[]> {
  if (!isLid(actor)) return []
  const visible = db
    .selectFrom('proeftuin as p')
    .select('p.titel')
    .where(visibleTo(actor))
    .where(sql<boolean>`p.id = v.proeftuin_id`)
  const { rows } = await sql<{ soort: Volgsoort; id: string; titel: string }>`
    select case when v.gevolgd_lid_id is not null then 'leden' when v.organisatie_id is not null then 'organisaties'
        when v.proeftuin_id is not null then 'proeftuinen' else 'categorieen' end as soort,
      coalesce(v.gevolgd_lid_id::text, v.organisatie_id::text, v.proeftuin_id::text, v.categorie) as id, t.titel
    from volging v cross join lateral (select coalesce(
      (select l.naam from lid l where l.id = v.gevolgd_lid_id and l.toegelaten_op is not null and l.vertrokken_op is null),
      (select o.naam from organisatie o where o.id = v.organisatie_id),
      ${visible},
      (select c.naam from categorie c where c.code = v.categorie)) as titel) t
    where v.lid_id = ${actor.id} and t.titel is not null
    order by lower(t.titel), v.id limit ${hoogstens}`.execute(db)
  return rows.map((row) => ({ ...row, href: hrefOf(row.soort, row.id) }))
}
