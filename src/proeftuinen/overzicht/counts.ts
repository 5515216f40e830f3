import { sql } from 'kysely'
import { type Actor, decidesOnSides, isBeheer } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { hasInzage, isClosed, isFreeOutside, isFrozen, openTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { combinationOf, type Filter, type Filters, filterNames } from './filters.ts'
import { selection } from './list.ts'

/** So many proeftuinen with these six properties; by route they count under each that runs. */
type Cell = Record<Exclude<Filter, 'regio' | 'route'>, string> & {
  route: string[]
  regio: string | null
  aantal: number
}

/** Values of every filter, as the page offers them. */
export type Values = Record<Filter, readonly string[]>

/** How many there are now, and how many there would be with one filter changed to each of its values. */
export type Counts = { totaal: number; per: Record<Filter, Map<string, number>> }

/** A search counts at most this many hits; beyond it the counts are lower bounds. */
export const countedHits = 2000

/**
 * The counts beside the filters, for exactly what this actor may see. Without a search they come from
 * proeftuin_telling, put right for this actor: own teams added, what a barrier closes taken off.
 */
export async function countProeftuinen(
  db: Db,
  actor: Actor | null,
  { filters, values }: { filters: Filters; values: Values },
): Promise<Counts> {
  if (filters.woorden || filters.organisatie)
    return addCells(emptyCounts(values), await countSelection(db, actor, filters), filters)
  const [counted, corrections] = await Promise.all([
    countKept(db, actor, { filters, values }),
    actor ? listCorrections(db, actor) : [],
  ])
  return addCells(counted, corrections, filters)
}

const emptyCounts = (values: Values): Counts => ({
  totaal: 0,
  per: Object.fromEntries(
    filterNames.map((name) => [name, new Map(values[name].map((value) => [value, 0]))]),
  ) as Counts['per'],
})

/** Looks up one row per visibility for the total and for every value of every filter. */
async function countKept(
  db: Db,
  actor: Actor | null,
  { filters, values }: { filters: Filters; values: Values },
): Promise<Counts> {
  const now = combinationOf(filters)
  const changed = filterNames.flatMap((name) =>
    values[name].map((value) => ({ name, value, key: combinationOf({ ...filters, [name]: value }) })),
  )
  const keys = [...new Set([now, ...changed.map(({ key }) => key)])]
  const rows = await keptOf(db, null, { keys, open: openTo(actor) })
  const kept = new Map(rows.map(({ combinatie, aantal }) => [combinatie, Number(aantal)]))
  const counts = emptyCounts(values)
  counts.totaal = kept.get(now) ?? 0
  for (const { name, value, key } of changed) counts.per[name].set(value, kept.get(key) ?? 0)
  return counts
}

const keptOf = builtOnce((db, _actor, { keys, open }: { keys: string[]; open: string[] }) =>
  db
    .selectFrom('proeftuinTelling')
    .select(['combinatie', sql<number>`sum(aantal)`.as('aantal')])
    .where('combinatie', '=', sql<string>`any(${keys}::text[])`)
    .where('zichtbaarheid', '=', sql<'team'>`any(${open}::zichtbaarheid[])`)
    .groupBy('combinatie'),
)

const cellColumns = [
  sql<string>`p.fase::text`.as('fase'),
  sql<string[]>`p.routes::text[]`.as('route'),
  sql<string>`coalesce(p.uitkomst::text, 'loopt')`.as('uitkomst'),
  'p.categorie',
  sql<string>`p.organisatiesoort::text`.as('soort'),
  'p.regio',
] as const

const cellGroups = [
  'p.fase',
  'p.routes',
  'p.uitkomst',
  'p.categorie',
  'p.organisatiesoort',
  'p.regio',
] as const

/** Of what is closed to the actor only what its card tells: it counts, but not under a phase, a route or an outcome. */
const closedColumns = [
  sql<string>`''`.as('fase'),
  sql<string[]>`'{}'::text[]`.as('route'),
  sql<string>`''`.as('uitkomst'),
  'p.categorie',
  sql<string>`p.organisatiesoort::text`.as('soort'),
  'p.regio',
] as const

/** What the actor sees beyond the open visibilities (+), and what a running tender closes to a supplier (−). */
const listCorrections = (db: Db, actor: Actor): Promise<Cell[]> => corrections(db, actor, {})

const corrections = builtOnce((db, asks, _asked: Record<never, never>) => {
  const actor = asks as Actor
  const open = sql<boolean>`p.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[])`
  const inTeam = sql<boolean>`p.id in (select t.proeftuin_id from teamlid t where t.lid_id = ${actor.id})`
  const started = db
    .selectFrom('proeftuin as p')
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .groupBy(cellGroups)
  const own = started
    .select(cellColumns)
    .select(sql<number>`count(*)`.as('aantal'))
    .where(isBeheer(actor) ? sql<boolean>`(${inTeam} or ${hasInzage(actor)})` : inTeam)
    .where((eb) => eb.not(eb.or([open, isClosed(actor)])))
  const closed = started
    .where(isFreeOutside(actor) ? inTeam : sql<boolean>`(${isFrozen} or ${inTeam})`)
    .where(isClosed(actor))
  const taken = closed.select(cellColumns).select(sql<number>`-count(*)`.as('aantal')).where(open)
  const told = closed
    .select(closedColumns)
    .select(sql<number>`count(*)`.as('aantal'))
    .$if(!decidesOnSides(actor), (query) => query.where(inTeam))
  return own.unionAll(taken).unionAll(told)
})

/** With a search: the hits themselves, up to a bound. Filters are applied in addCells, each leaving itself out. */
async function countSelection(db: Db, actor: Actor | null, filters: Filters): Promise<Cell[]> {
  const { woorden, organisatie } = filters
  const hits = selection(db, actor, { woorden, organisatie }).selectAll('p').limit(countedHits)
  const cells = db
    .selectFrom(hits.as('p'))
    .select(cellColumns)
    .select(sql<number>`count(*)`.as('aantal'))
    .groupBy(cellGroups)
  return woorden ? forTheseWords(db, cells) : cells.execute()
}

function addCells(counts: Counts, cells: Cell[], filters: Filters): Counts {
  for (const cell of cells) {
    const misses = filterNames.filter((name) => misfits(filters[name], cell[name]))
    if (misses.length === 0) counts.totaal += cell.aantal
    for (const name of filterNames) {
      const others = misses.filter((missed) => missed !== name)
      if (others.length > 0) continue
      for (const value of [cell[name]].flat()) add(counts.per[name], value, cell.aantal)
    }
  }
  return counts
}

const misfits = (asked: string | undefined, has: string | string[] | null) =>
  asked !== undefined && ![has].flat().includes(asked)

/** Not under a value that the page does not offer: that of what is closed. */
function add(map: Map<string, number>, key: string | null, n: number): void {
  if (key !== null && map.has(key)) map.set(key, (map.get(key) ?? 0) + n)
}
