import { sql } from 'kysely'
import { isGone, isRunning } from '#src/markt/aanbestedingen/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isFrozen, tenderLoopt } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Bereik, Voorstel, Wachtend, Werker } from './kantwissel.ts'
import { may } from './policy.ts'

const open = (db: Db) =>
  db
    .selectFrom('kantwissel as k')
    .innerJoin('lid as d', 'd.id', 'k.doorId')
    .select(['k.organisatieId', 'k.van', 'k.naar', 'k.doorId', 'k.voorgesteldOp', 'd.naam as door'])
    .where('k.bevestigdOp', 'is', null)
    .where('k.ingetrokkenOp', 'is', null)

/** What was proposed for this organisation and waits; nothing for who does not decide on it. */
export async function findVoorstel(
  db: Db,
  actor: Actor | null,
  organisatieId: string,
): Promise<Voorstel | null> {
  if (!may.see(actor)) return null
  const found = await open(db)
    .select(['k.id', 'k.reden'])
    .where('k.organisatieId', '=', organisatieId)
    .executeTakeFirst()
  return found ?? null
}

/** Everything that waits, the oldest first; nothing for who does not decide on it. At most a hundred. */
export async function listVoorstellen(db: Db, actor: Actor | null): Promise<Wachtend[]> {
  if (!may.see(actor)) return []
  return open(db)
    .innerJoin('organisatie as o', 'o.id', 'k.organisatieId')
    .select('o.naam as organisatie')
    .orderBy('k.voorgesteldOp')
    .limit(100)
    .execute()
}

/** How many proposals of others wait for this actor, as a value in SQL: may.confirm of each. */
export const teBevestigen = (actor: Actor | null) =>
  sql<number>`(select count(*)::int from kantwissel k where ${may.see(actor)}::boolean
    and k.door_id <> ${actor?.id ?? null} and k.bevestigd_op is null and k.ingetrokken_op is null)`

const worksAt = (organisatieId: string) =>
  sql<boolean>`(l.vertrokken_op is null and (l.organisatie_id = ${organisatieId} or exists (
    select from lid_organisatie x where x.lid_id = l.id and x.organisatie_id = ${organisatieId})))`

/** Guests too: they are in teams. */
const werkers = (db: Db, organisatieId: string) => db.selectFrom('lid as l').where(worksAt(organisatieId))

/** By name, at most ten. */
const listGenoemd = (db: Db, organisatieId: string): Promise<Werker[]> =>
  werkers(db, organisatieId)
    .select([
      'l.id',
      'l.naam',
      sql<boolean>`l.organisatie_id is not distinct from ${organisatieId}`.as('eigen'),
    ])
    .orderBy('l.naam')
    .orderBy('l.id')
    .limit(10)
    .execute()

/** Whoever is told when it changed. */
export const listWerkers = (db: Db, organisatieId: string): Promise<{ id: string }[]> =>
  werkers(db, organisatieId).select('l.id').execute()

type Geteld = Omit<Bereik, 'genoemd'>

/** Who works there, and what runs, as things stand. */
export async function findBereik(db: Db, organisatieId: string): Promise<Bereik> {
  const { rows } = await sql<Geteld>`
    with werker as (
      select l.id, l.organisatie_id is not distinct from ${organisatieId} as eigen from lid l where ${worksAt(organisatieId)}),
    lopend as (
      select id from aanbesteding where ${isRunning} and not ${isGone}
      union all select p.id from proeftuin p where p.weggehaald_op is null and ${isFrozen} and not ${tenderLoopt})
    select (select count(*)::int from werker) as "leden", (select count(*)::int from lopend) as "lopend",
      (select count(distinct p.id)::int from proeftuin p join teamlid t on t.proeftuin_id = p.id and t.rol = 'trekker'
        where t.lid_id in (select id from werker) and p.uitkomst is null and p.weggehaald_op is null) as "getrokken",
      array(select domein from organisatie_domein where organisatie_id = ${organisatieId} order by 1) as "domeinen",
      md5(concat((select string_agg(id || eigen::text, ' ' order by id) from werker), '/',
        (select string_agg(id::text, ' ' order by id) from lopend))) as "vingerafdruk"`.execute(db)
  const [geteld] = rows
  if (!geteld) throw new Error('a query without a from gives one row')
  return { ...geteld, genoemd: await listGenoemd(db, organisatieId) }
}
