import { type Kysely, sql } from 'kysely'
import { type Actor, isAdviesteam } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { combinationOf, type Filter, type Filters, filterNames } from './filters.ts'
import { selection } from './list.ts'
import { isFrozen, isInTeam, openTo } from './policy.ts'

type Db = Kysely<DB>

/** So many proeftuinen with these five properties. */
type Cell = Record<Filter, string> & { aantal: number }

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
  filters: Filters,
  values: Values,
): Promise<Counts> {
  if (filters.q || filters.organisatie)
    return addCells(emptyCounts(values), await countSelection(db, actor, filters), filters)
  const [counted, corrections] = await Promise.all([
    countKept(db, actor, filters, values),
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
async function countKept(db: Db, actor: Actor | null, filters: Filters, values: Values): Promise<Counts> {
  const keys = new Set([combinationOf(filters)])
  for (const name of filterNames) {
    for (const value of values[name]) keys.add(combinationOf({ ...filters, [name]: value }))
  }
  const rows = await db
    .selectFrom('proeftuinTelling')
    .select(['combinatie', sql<number>`sum(aantal)`.as('aantal')])
    .where('combinatie', '=', sql<string>`any(${[...keys]}::text[])`)
    .where('zichtbaarheid', '=', sql<'team'>`any(${openTo(actor)}::zichtbaarheid[])`)
    .groupBy('combinatie')
    .execute()
  const kept = new Map(rows.map(({ combinatie, aantal }) => [combinatie, Number(aantal)]))
  const counts = emptyCounts(values)
  counts.totaal = kept.get(combinationOf(filters)) ?? 0
  for (const name of filterNames) {
    for (const value of values[name]) {
      counts.per[name].set(value, kept.get(combinationOf({ ...filters, [name]: value })) ?? 0)
    }
  }
  return counts
}

const cellColumns = [
  sql<string>`p.fase::text`.as('fase'),
  sql<string>`p.route::text`.as('route'),
  sql<string>`coalesce(p.uitkomst::text, 'loopt')`.as('uitkomst'),
  'p.categorie',
  sql<string>`p.organisatiesoort::text`.as('soort'),
] as const

const cellGroups = ['p.fase', 'p.route', 'p.uitkomst', 'p.categorie', 'p.organisatiesoort'] as const

/** What the actor sees beyond the open visibilities (+), and what a running tender closes to a supplier (−). */
async function listCorrections(db: Db, actor: Actor): Promise<Cell[]> {
  const open = sql<boolean>`p.zichtbaarheid = any(${openTo(actor)}::zichtbaarheid[])`
  const started = db.selectFrom('proeftuin as p').where('p.gestartOp', 'is not', null).groupBy(cellGroups)
  const own = started
    .select(cellColumns)
    .select(sql<number>`count(*)`.as('aantal'))
    .where('p.id', 'in', db.selectFrom('teamlid').select('proeftuinId').where('lidId', '=', actor.id))
    .where((eb) => eb.not(open))
  if (!actor.leverancier || isAdviesteam(actor)) return own.execute()
  const closed = started
    .select(cellColumns)
    .select(sql<number>`-count(*)`.as('aantal'))
    .where('p.zichtbaarheid', '<>', 'openbaar')
    .where(open)
    .where('p.aanbestedingId', 'is not', null)
    .where(isFrozen)
    .where((eb) => eb.not(isInTeam(actor)))
  return own.unionAll(closed).execute()
}

/** With a search: the hits themselves, up to a bound. Filters are applied in addCells, each leaving itself out. */
async function countSelection(db: Db, actor: Actor | null, { q, organisatie }: Filters): Promise<Cell[]> {
  const hits = selection(db, actor, { q, organisatie }).selectAll('p').limit(countedHits)
  return db
    .selectFrom(hits.as('p'))
    .select(cellColumns)
    .select(sql<number>`count(*)`.as('aantal'))
    .groupBy(cellGroups)
    .execute()
}

function addCells(counts: Counts, cells: Cell[], filters: Filters): Counts {
  for (const cell of cells) {
    const misses = filterNames.filter((name) => filters[name] !== undefined && filters[name] !== cell[name])
    if (misses.length === 0) counts.totaal += cell.aantal
    for (const name of filterNames) {
      const others = misses.filter((missed) => missed !== name)
      if (others.length === 0) add(counts.per[name], cell[name], cell.aantal)
    }
  }
  return counts
}

const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n)
