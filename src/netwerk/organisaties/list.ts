import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { cursorAt, type Order, pageAfter, shownOf } from '#src/platform/keyset.ts'
import type { OrganisatieFilters } from './forms.ts'
import { isNamed, kort } from './queries.ts'

/** What narrows the list, each by its name in the address. */
export const filterNames = ['soort', 'regio', 'sector', 'pso', 'sociaal'] as const
export type Filter = (typeof filterNames)[number]

/** So many with these properties. */
type Cell = Record<Filter, string | null> & { aantal: number }

/** For each filter how many there are of each value, within the search and the other filters. */
export type Counts = Record<Filter, Map<string, number>>

/** Those that still exist and fit what was typed. */
const existing = (db: Db, q: string) =>
  db
    .selectFrom('organisatie')
    .where('opgehevenOp', 'is', null)
    .$if(q !== '', (query) => query.where((eb) => isNamed(eb, q)))

const fits = (eb: ExpressionBuilder<DB, 'organisatie'>, f: OrganisatieFilters) =>
  eb.and([
    ...(f.soort ? [eb('soort', '=', f.soort)] : []),
    ...(f.regio ? [eb('regio', '=', f.regio)] : []),
    ...(f.sector ? [eb('sectorBanenafspraak', '=', f.sector)] : []),
    ...(f.pso ? [eb('pso', '=', f.pso)] : []),
    ...(f.sociaal ? [eb('sociaalRegister', '=', true)] : []),
  ])

/** By name or the newest first, those that still exist; a page at a time, from after the organisation `na`. */
export async function listOrganisaties(db: Db, filters: OrganisatieFilters) {
  const { q, na, volgorde } = filters
  // A search must not walk 200,000 names in order until it has met a page of them: hence no index on this order.
  const off = q === '' ? sql`` : volgorde ? sql` + interval '0'` : sql` || ''`
  const key = volgorde ? sql`aangemaakt_op` : sql`lower(naam)`
  const order: Order = { by: sql`${key}${off}`, id: 'id', direction: volgorde ? 'desc' : 'asc', size: 24 }
  const rows = await existing(db, q)
    .select([...kort, 'afkorting', 'samenvatting', 'regio'])
    .where((eb) => fits(eb, filters))
    .$call(pageAfter(order, cursorAt('organisatie', key, na)))
    .execute()
  const [organisaties, last] = shownOf(rows, order)
  return { organisaties, next: last?.id }
}

/** What there is beside each filter: of each value how many, with what is chosen in the others. */
export async function countOrganisaties(db: Db, filters: OrganisatieFilters): Promise<Counts> {
  const cells: Cell[] = await existing(db, filters.q)
    .select((eb) => [
      eb.ref('soort').$castTo<string>().as('soort'),
      'regio',
      eb.ref('sectorBanenafspraak').$castTo<string>().as('sector'),
      eb.ref('pso').$castTo<string | null>().as('pso'),
      sql<string | null>`case when sociaal_register then 'ja' end`.as('sociaal'),
      eb.fn.countAll<number>().as('aantal'),
    ])
    .groupBy(['soort', 'regio', 'sectorBanenafspraak', 'pso', 'sociaalRegister'])
    .execute()
  const counts = Object.fromEntries(filterNames.map((name) => [name, new Map()])) as Counts
  for (const cell of cells) for (const name of filterNames) addCell(counts[name], { cell, name, filters })
  return counts
}

/** Counts under its own value when nothing else that is chosen leaves it out. */
function addCell(
  map: Map<string, number>,
  { cell, name, filters }: { cell: Cell; name: Filter; filters: OrganisatieFilters },
): void {
  const value = cell[name]
  const isOut = filterNames.some(
    (other) => other !== name && filters[other] && filters[other] !== cell[other],
  )
  if (value !== null && !isOut) map.set(value, (map.get(value) ?? 0) + cell.aantal)
}
