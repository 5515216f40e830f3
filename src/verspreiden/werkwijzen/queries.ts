import { sql } from 'kysely'
import { doelgroepNamen } from '#src/netwerk/keuzelijsten/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { afrondingVan } from '#src/proeftuinen/proeftuin/parts.ts'
import { isClosed, visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { isGeweerd, isInBronteam, leesbareKringen, may } from './policy.ts'
import { tekstnamen } from './velden.ts'
import type { Bron, Stap, Uitgave, Valkuil, Werkwijze } from './werkwijze.ts'

const stappenVan = sql<Stap[]>`coalesce((
  select json_agg(json_build_object('id', s.id, 'titel', s.titel, 'tekst', s.tekst, 'wie', s.wie, 'duur', s.duur,
    'tip', s.tip, 'tipVan', s.tip_van, 'gewijzigdOp', s.gewijzigd_op) order by s.volgorde)
  from werkwijze_stap s where s.werkwijze_id = w.id), '[]')`

const valkuilenVan = sql<Valkuil[]>`coalesce((
  select json_agg(json_build_object('id', v.id, 'titel', v.titel, 'tekst', v.tekst, 'organisatieId', v.organisatie_id,
    'organisatie', (select g.naam from organisatie g where g.id = v.organisatie_id)) order by v.volgorde)
  from werkwijze_valkuil v where v.werkwijze_id = w.id), '[]')`

const uitgave = sql<number>`(select count(*)::int from werkwijze_versie u where u.werkwijze_id = w.id)`

const laatste = sql<Werkwijze['laatste']>`(
  select json_build_object('wat', u.wat, 'op', u.op) from werkwijze_versie u
  where u.werkwijze_id = w.id order by u.versie desc limit 1)`

/** What a list shows, over `werkwijze as w`. */
export const kaartVan = (actor: Actor | null) =>
  [
    'w.id',
    'w.titel',
    'w.samenvatting',
    'w.organisatieId',
    'w.categorie',
    'w.zichtbaarheid',
    'w.gepubliceerdOp',
    'w.gewijzigdOp',
    'w.doorId',
    sql<Werkwijze['fasen']>`to_json(w.fasen)`.as('fasen'),
    sql<string>`(select o.naam from organisatie o where o.id = w.organisatie_id)`.as('organisatie'),
    sql<string>`(select c.naam from categorie c where c.code = w.categorie)`.as('categorieNaam'),
    sql<boolean>`(w.weggehaald_op is not null)`.as('weggehaald'),
    isInBronteam(actor).as('bronteam'),
    isGeweerd(actor).as('geweerd'),
  ] as const

const rowsWithId = builtOnce((db, actor, { id }: { id: string }) =>
  db
    .selectFrom('werkwijze as w')
    .select(kaartVan(actor))
    .select(tekstnamen.map((naam) => `w.${naam}` as const))
    .select([
      'w.versie',
      sql<string[]>`array(select b.proeftuin_id from werkwijze_bron b where b.werkwijze_id = w.id)`.as(
        'bronIds',
      ),
      sql<Werkwijze['routes']>`to_json(w.routes)`.as('routes'),
      sql<Werkwijze['organisatiesoorten']>`to_json(w.organisatiesoorten)`.as('organisatiesoorten'),
      'w.doelgroepen',
      doelgroepNamen(sql`w.doelgroepen`).as('doelgroepNamen'),
      stappenVan.as('stappen'),
      valkuilenVan.as('valkuilen'),
      uitgave.as('uitgave'),
      laatste.as('laatste'),
    ])
    .where('w.id', '=', id),
)

/** With its steps and pitfalls, in one statement. NotFound unless may.view. */
export async function findWerkwijze(db: Db, actor: Actor | null, id: string): Promise<Werkwijze> {
  if (!isUuid(id)) throw new NotFound()
  const [row] = await rowsWithId(db, actor, { id })
  if (!row || !may.view(actor, row)) throw new NotFound()
  return row
}

/** The proeftuinen of which it was made, those that this actor may see; what they brought only of those that may be read. */
export async function listBronnen(db: Db, actor: Actor | null, werkwijzeId: string): Promise<Bron[]> {
  const rows = await bronnenVan(db, actor, { werkwijzeId })
  return rows.map(({ afronding, gesloten, ...bron }) => ({
    ...bron,
    uitkomst: gesloten ? null : (afronding?.uitkomst ?? null),
    afgerondOp: gesloten ? null : (afronding?.afgerondOp ?? null),
    geleerd: gesloten ? '' : (afronding?.geleerd ?? ''),
    opbrengsten: gesloten ? [] : (afronding?.opbrengsten ?? []),
  }))
}

const bronnenVan = builtOnce((db, actor, { werkwijzeId }: { werkwijzeId: string }) =>
  db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['p.id', 'p.titel', 'p.organisatieId', 'o.naam as organisatie'])
    .select([afrondingVan.as('afronding'), isClosed(actor).as('gesloten')])
    .where(
      sql<boolean>`p.id in (select b.proeftuin_id from werkwijze_bron b where b.werkwijze_id = ${werkwijzeId})`,
    )
    .where(proeftuinVisibleTo(actor))
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id')
    .limit(50),
)

/**
 * As it was published, the last version first; for a werkwijze that may be seen. What was written for a narrower circle
 * does not open with the werkwijze: who makes it reads all versions, others those of their circles, behind the same wall.
 */
export function listUitgaven(db: Db, actor: Actor | null, werkwijze: Werkwijze): Promise<Uitgave[]> {
  const kringen = leesbareKringen(actor, werkwijze)
  return db
    .selectFrom('werkwijzeVersie as u')
    .innerJoin('lid as l', 'l.id', 'u.doorId')
    .select(['u.versie', 'u.wat', 'u.waarom', 'u.op', 'l.naam as door'])
    .select(sql<Record<string, unknown>>`u.inhoud`.as('inhoud'))
    .where('u.werkwijzeId', '=', werkwijze.id)
    .where(sql<boolean>`u.inhoud ->> 'zichtbaarheid' = any(${kringen}::text[])`)
    .orderBy('u.versie', 'desc')
    .limit(100)
    .execute()
}
