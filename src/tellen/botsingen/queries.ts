import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { visibleTo as visibleProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Botsing, Melding } from './botsing.ts'
import { leestRegel, teltBij, visibleTo } from './policy.ts'

/** What a page shows at most, of those that are open and of those that were settled. */
export const hoogstens = 200

const melding = (actor: Actor | null, van: 'a' | 'b') => {
  const v = sql.table(van)
  const leest = leestRegel(actor, van)
  return sql<Melding>`json_build_object('voorId', ${v}.voor_id, 'gemeldOp', ${v}.aangemaakt_op,
    'voor', (select naam from organisatie where id = ${v}.voor_id),
    'plekId', case when ${leest} then ${v}.id end, 'label', case when ${leest} then ${v}.label end,
    'begin', case when ${leest} then (select min(f.op) from plek_feit f where f.plek_id = ${v}.id
      and f.soort = 'geplaatst' and f.vervangen_op is null and not f.vervalt) end)`
}

const select = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('plekBotsing as x')
    .innerJoin('plek as a', 'a.id', 'x.plekId')
    .innerJoin('plek as b', 'b.id', 'x.dubbelId')
    .innerJoin('organisatie as w', 'w.id', 'a.werkgeverId')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('proeftuin as p')
          .select(['p.id', 'p.titel'])
          .whereRef('p.id', '=', 'a.proeftuinId')
          .where(visibleProeftuin(actor))
          .as('z'),
      (join) => join.onTrue(),
    )
    .leftJoin('lid as l', 'l.id', 'x.beslotenDoorId')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['x.id', 'x.gezienOp', 'x.zelfde', 'x.beslotenOp', 'x.beslotenDoorId', 'w.naam as werkgever'])
    .select(['l.naam as beslotenDoor', 'o.naam as beslotenVoor', teltBij(actor).as('teller')])
    .select(['z.id as proeftuinId', 'z.titel as proeftuin'])
    .select([melding(actor, 'a').as('eerste'), melding(actor, 'b').as('tweede')])
    .where(visibleTo(actor))

/** Moments that the database gave as text. */
const dated = <B extends Pick<Botsing, 'eerste' | 'tweede'>>(b: B): B => ({
  ...b,
  eerste: { ...b.eerste, gemeldOp: new Date(b.eerste.gemeldOp) },
  tweede: { ...b.tweede, gemeldOp: new Date(b.tweede.gemeldOp) },
})

/** Those that are open, the oldest first, or those that were settled, the newest first; only what may.view lets see. */
export async function listBotsingen(db: Db, actor: Actor, stand: 'open' | 'besloten'): Promise<Botsing[]> {
  const rows = await select(db, actor)
    .where('x.zelfde', stand === 'open' ? 'is' : 'is not', null)
    .orderBy(stand === 'open' ? 'x.gezienOp' : 'x.beslotenOp', stand === 'open' ? 'asc' : 'desc')
    .orderBy('x.id')
    .limit(hoogstens)
    .execute()
  return rows.map(dated)
}

/** Those of these that this actor may see. */
export async function findBotsingen(db: Db, actor: Actor, ids: string[]): Promise<Botsing[]> {
  const rows = await select(db, actor).where('x.id', 'in', ids).execute()
  return rows.map(dated)
}

/** In which this plek is, whatever became of it; for who reads the plek. */
export async function listVanPlek(db: Db, actor: Actor, plekId: string): Promise<PlekBotsing[]> {
  return db
    .selectFrom('plekBotsing as x')
    .innerJoin('plek as a', (join) =>
      join.on(sql<boolean>`a.id = case when x.plek_id = ${plekId}::uuid then x.dubbel_id else x.plek_id end`),
    )
    .innerJoin('organisatie as o', 'o.id', 'a.voorId')
    .select(['x.id', 'x.zelfde', 'o.naam as ander'])
    .select(sql<boolean>`x.dubbel_id = ${plekId}::uuid`.as('jonger'))
    .select(sql<string | null>`case when ${leestRegel(actor, 'a')} then a.id end`.as('anderId'))
    .select(sql<string | null>`case when ${leestRegel(actor, 'a')} then a.label end`.as('label'))
    .where(sql<boolean>`${plekId}::uuid in (x.plek_id, x.dubbel_id)`)
    .orderBy('x.gezienOp')
    .orderBy('x.id')
    .execute()
}

/** The other claim, as it is told of on the page of a plek. */
export type PlekBotsing = {
  id: string
  zelfde: boolean | null
  ander: string
  /** The other was reported first. */
  jonger: boolean
  anderId: string | null
  label: string | null
}

const telt = (actor: Actor) =>
  sql<{ id: string; naam: string } | null>`(select json_build_object('id', o.id, 'naam', o.naam) from teller t
    join organisatie o on o.id = t.organisatie_id where t.lid_id = ${actor.id}::uuid order by o.naam, o.id limit 1)`

/**
 * For Mijn Vonk: how many wait for who counts, since when the last; when somebody else settled one in the last month; and
 * for which organisation this member counts, the first of them.
 */
export const wachtendeBotsingen = (db: Db, actor: Actor) =>
  db
    .selectFrom('plekBotsing as x')
    .innerJoin('plek as a', 'a.id', 'x.plekId')
    .innerJoin('plek as b', 'b.id', 'x.dubbelId')
    .select([
      sql<number>`count(*) filter (where x.zelfde is null)::int`.as('open'),
      sql<string | null>`max(x.gezien_op) filter (where x.zelfde is null)`.as('sinds'),
      sql<
        string | null
      >`max(x.besloten_op) filter (where x.besloten_door_id is distinct from ${actor.id}::uuid
        and x.besloten_op > now() - interval '30 days')`.as('besloten'),
      telt(actor).as('telt'),
    ])
    .where(teltBij(actor))

/** Between which two organisations how many are open, and since when the first: for the desk. */
export const listTussenWie = (db: Db) =>
  db
    .selectFrom('plekBotsing as x')
    .innerJoin('plek as a', 'a.id', 'x.plekId')
    .innerJoin('plek as b', 'b.id', 'x.dubbelId')
    .innerJoin('organisatie as o', (join) => join.on(sql<boolean>`o.id = least(a.voor_id, b.voor_id)`))
    .innerJoin('organisatie as q', (join) => join.on(sql<boolean>`q.id = greatest(a.voor_id, b.voor_id)`))
    .select(['o.id as eenId', 'o.naam as een', 'q.id as anderId', 'q.naam as ander'])
    .select([sql<number>`count(*)::int`.as('aantal'), sql<Date>`min(x.gezien_op)`.as('sinds')])
    .where('x.zelfde', 'is', null)
    .groupBy(['o.id', 'o.naam', 'q.id', 'q.naam'])
    .orderBy(sql`min(x.gezien_op)`)
    .limit(20)
    .execute()
