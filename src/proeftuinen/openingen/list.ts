import { type ExpressionBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { isRunning, visibleTo } from '#src/markt/aanbestedingen/policy.ts'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { DB, Openingsoort } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { isBevestiger, perceelVan, standsWithSuppliers } from './queries.ts'

/** Days after the term at which whoever keeps a running tender is reminded of its award, each once. */
export const herinneringDagen = [30, 60, 100] as const

const visible = (actor: Actor) => (eb: unknown) =>
  visibleTo(actor)(eb as ExpressionBuilder<DB, 'aanbesteding'>)

/** True in SQL for who keeps it, over `lid l` and `aanbesteding a`: who brought it in, and the buyers of its organisation in its teams. */
export const isHouder = sql<boolean>`(l.toegelaten_op is not null and l.vertrokken_op is null
  and leest_wat_loopt(l.id) and not ${standsWithSuppliers}
  and (l.id = a.door_id or l.organisatie_id = a.koper_id and exists (
    select from teamlid t join proeftuin q on q.id = t.proeftuin_id where t.lid_id = l.id
      and q.aanbesteding_id = a.id and t.rol in ('trekker', 'inkoper', 'contractmanager'))))`

/** The day from which is counted how long an award takes, in SQL over `aanbesteding a`: the end of the term, else the publication. */
export const telVanaf = sql<string>`coalesce(a.indienen_tot::date, a.gepubliceerd_op)`

/** The last day of a standstill that is over, in SQL over `aanbesteding a`, of what is not definitive; null when there is none. */
export const voorbijOp = (dagen: number) => sql<string | null>`(select max(d.op) from (
    select v.gunningsbeslissing_op + ${dagen}::int as op from perceel v where v.aanbesteding_id = a.id
      and v.definitief_op is null and v.vroegtijdig_beeindigd_op is null
    union all select a.gunningsbeslissing_op + ${dagen}::int where a.definitief_op is null
      and not exists (select from perceel v where v.aanbesteding_id = a.id)) d
  where d.op <= current_date)`

const isOpen = sql<boolean>`(o.bevestigd_op is null and o.geweigerd_op is null and o.ingetrokken_op is null)`

export type Wachtend = {
  id: string
  soort: Openingsoort
  /** The name of the lot that it is about; null: the whole. */
  perceel: string | null
  titel: string
  voorgesteldOp: Date
  door: string
  /** Proposed by who asks: it waits for another. */
  eigen: boolean
  /** This actor can confirm it as a member of a team. */
  team: boolean
  /** Nobody of a team can. */
  adviesteam: boolean
}

const canByTeam = sql<boolean>`exists (select from lid l where l.id in (
  select t.lid_id from teamlid t join proeftuin q on q.id = t.proeftuin_id where q.aanbesteding_id = a.id)
  and ${isBevestiger})`

/**
 * Proposals that wait: for this actor as a member of a team, what he or she proposed, and for who decides in the
 * adviesteam all of them. Oldest first; at most a hundred.
 */
export const listWachtend = async (db: Db, actor: Actor): Promise<Wachtend[]> =>
  isLid(actor) ? wachtendVoor(db, actor).execute() : []

function wachtendVoor(db: Db, actor: Actor) {
  const mine = sql<boolean>`exists (select from lid l where l.id = ${actor.id} and ${isBevestiger})`
  return db
    .selectFrom('opening as o')
    .innerJoin('aanbesteding', 'aanbesteding.id', 'o.aanbestedingId')
    .innerJoin('aanbesteding as a', 'a.id', 'aanbesteding.id')
    .innerJoin('lid as v', 'v.id', 'o.voorgesteldDoorId')
    .select(['o.id', 'o.soort', 'a.titel', 'o.voorgesteldOp', 'v.naam as door'])
    .select([
      perceelVan.as('perceel'),
      sql<boolean>`o.voorgesteld_door_id = ${actor.id}`.as('eigen'),
      mine.as('team'),
      sql<boolean>`not ${canByTeam}`.as('adviesteam'),
    ])
    .where(isOpen)
    .where((eb) => visible(actor)(eb))
    .where(
      sql<boolean>`(o.voorgesteld_door_id = ${actor.id} or ${decidesOnSides(actor)}::boolean or ${mine})`,
    )
    .orderBy('o.voorgesteldOp')
    .orderBy('o.id')
    .limit(100)
}

/** A running tender that its keeper is asked about. */
export type Vraag = {
  id: string
  titel: string
  /** The standstill of the award is over since this day. */
  voorbijOp: string | null
  /** Since the end of the term, else the publication. */
  dagen: number
}

function vragenAan(db: Db, actor: Actor, opschortendeDagen: number) {
  const over = voorbijOp(opschortendeDagen)
  return (
    running(db, actor)
      .select(over.as('voorbijOp'))
      // Said first, so that the others are asked of few.
      .where(sql<boolean>`(a.door_id = ${actor.id} or a.koper_id = ${actor.organisatieId})`)
      .where(sql<boolean>`exists (select from lid l where l.id = ${actor.id} and ${isHouder})`)
      .where(isLate(over))
      .where(sql<boolean>`not exists (select from opening o where o.aanbesteding_id = a.id and ${isOpen})`)
      .orderBy(telVanaf)
      .limit(100)
  )
}

/** The standstill is over, or nothing was decided for long. */
const isLate = (over: ReturnType<typeof voorbijOp>) => sql<boolean>`(${over} is not null
  or a.gunningsbeslissing_op is null and ${telVanaf} <= current_date - ${herinneringDagen[0]}::int)`

export type Persoonlijk = { wachtend: Wachtend[]; vragen: Vraag[] }

/** For Mijn Vonk: what waits, and what is asked of this member about tenders that he or she keeps; in one statement. */
export async function listPersoonlijk(db: Db, actor: Actor, opschortendeDagen: number): Promise<Persoonlijk> {
  if (!isLid(actor)) return { wachtend: [], vragen: [] }
  const found = await db
    .selectNoFrom([
      jsonArrayFrom(wachtendVoor(db, actor)).as('wachtend'),
      jsonArrayFrom(vragenAan(db, actor, opschortendeDagen)).as('vragen'),
    ])
    .executeTakeFirstOrThrow()
  const dated = found.wachtend.map((one) => ({ ...one, voorgesteldOp: new Date(one.voorgesteldOp) }))
  return { wachtend: dated, vragen: found.vragen }
}

const running = (db: Db, actor: Actor) =>
  db
    .selectFrom('aanbesteding')
    .innerJoin('aanbesteding as a', 'a.id', 'aanbesteding.id')
    .select(['a.id', 'a.titel'])
    .select(sql<number>`(current_date - ${telVanaf})::int`.as('dagen'))
    .where(isRunning)
    .where((eb) => visible(actor)(eb))

export type ZonderEinde = Vraag & {
  koper: string
  houder: string | null
  gunningsbeslissingOp: string | null
}

/** Tenders that run without an end, the longest first, with who keeps them; for who decides in the adviesteam. At most 200. */
export async function listZonderEinde(
  db: Db,
  actor: Actor,
  opschortendeDagen: number,
): Promise<ZonderEinde[]> {
  if (!decidesOnSides(actor)) return []
  const over = voorbijOp(opschortendeDagen)
  return running(db, actor)
    .leftJoin('organisatie as k', 'k.id', 'a.koperId')
    .leftJoin('lid as h', (join) => join.onRef('h.id', '=', 'a.doorId').on('h.vertrokkenOp', 'is', null))
    .select([over.as('voorbijOp'), 'h.naam as houder', 'a.gunningsbeslissingOp'])
    .select(sql<string>`coalesce(k.naam, a.koper_naam)`.as('koper'))
    .where(isLate(over))
    .orderBy(telVanaf)
    .orderBy('a.id')
    .limit(200)
    .execute()
}
