import { sql } from 'kysely'
import { metOnderdelen } from '#src/netwerk/organisaties/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { type Pair, pageAfter, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { type ProeftuinKaart, type Route, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { kaartVan } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Filters } from './filters.ts'
import { woordenIn } from './woorden.ts'

const lastMoved = { by: 'p.bewogenOp', id: 'p.id', direction: 'desc', size: 20 } as const
const lastStarted = { ...lastMoved, by: 'p.gestartOp' } as const

/** `volgende`: where the next page begins, for the address. */
export type Lijst = { kaarten: ProeftuinKaart[]; volgende: string | null }

type Wanted = { filters: Filters; na: Pair | null; nieuwst?: boolean }

/** Last moved or begun first; only what this actor may see; one page by keyset, so that page 5,000 costs what page 1 does. */
export async function listProeftuinen(
  db: Db,
  actor: Actor | null,
  { filters, na, nieuwst = false }: Wanted,
): Promise<Lijst> {
  const rows = await (filters.woorden
    ? forTheseWords(db, onePage(db, actor, { filters, na, nieuwst }))
    : pageWithoutWords(db, actor, { ...chosenOf(filters), ...na, nieuwst }))
  const [kaarten, last] = shownOf(rows, lastMoved)
  return { kaarten, volgende: last ? writeCursor(last.moment, last.id) : null }
}

/**
 * That it still runs is asked in another way than the other outcomes, and a route by its place among the routes: a number
 * is no parameter of a statement that is built once, so that each route has its statement, which its index fits.
 */
const chosenOf = ({ woorden: _, q: __, uitkomst, route, ...filters }: Filters) => ({
  ...filters,
  ...(route && { langs: routes.indexOf(route) }),
  ...(uitkomst === 'loopt' ? { loopt: true } : { uitkomst }),
})

type Chosen = Omit<ReturnType<typeof chosenOf>, 'loopt' | 'uitkomst' | 'langs'> & {
  loopt?: boolean
  uitkomst?: Exclude<Filters['uitkomst'], 'loopt'>
  langs?: number
  nieuwst: boolean
} & Partial<Pair>

const pageWithoutWords = builtOnce((db, actor, { loopt, langs, key, id, nieuwst, ...chosen }: Chosen) => {
  const na = key && id ? { key, id } : null
  const route = langs === undefined ? undefined : routes[langs]
  const filters = { ...chosen, route, ...(loopt && { uitkomst: 'loopt' as const }) }
  return onePage(db, actor, { filters, na, nieuwst })
})

function onePage(db: Db, actor: Actor | null, { filters, na, nieuwst }: Wanted) {
  const order = nieuwst ? lastStarted : lastMoved
  const page = selection(db, actor, filters)
    .select(['p.id', sql.ref<Date>(order.by).as('op')])
    .$call(pageAfter(order, na))
  // The page is found in an index alone; only what is on it is looked up.
  return db
    .selectFrom(page.as('op'))
    .innerJoin('proeftuin as p', 'p.id', 'op.id')
    .select(kaartVan(actor))
    .select(sql<string>`${sql.ref(order.by)}::text`.as('moment'))
    .orderBy('op.op', 'desc')
    .orderBy('op.id', 'desc')
}

/** The proeftuinen that this actor may see and that fit the filters, over `proeftuin as p`. */
export function selection(db: Db, actor: Actor | null, filters: Filters) {
  const { fase, route, uitkomst, categorie, soort, regio, organisatie, aanbesteding, over, woorden } = filters
  let query = db.selectFrom('proeftuin as p').where(visibleTo(actor)).where('p.gestartOp', 'is not', null)
  if (fase) query = query.where('p.fase', '=', fase)
  if (route) query = query.where(runsAlong(route))
  if (uitkomst === 'loopt') query = query.where('p.uitkomst', 'is', null)
  else if (uitkomst) query = query.where('p.uitkomst', '=', uitkomst)
  if (categorie) query = query.where('p.categorie', '=', categorie)
  if (soort) query = query.where('p.organisatiesoort', '=', soort)
  if (regio) query = query.where('p.regio', '=', regio)
  if (organisatie) query = query.where(sql<boolean>`p.organisatie_id = any(${metOnderdelen(organisatie)})`)
  if (aanbesteding) query = query.where('p.aanbestedingId', '=', aanbesteding)
  if (over) query = query.where(sql<boolean>`p.zoektekst @@ websearch_to_tsquery('dutch', ${over})`)
  if (woorden) query = query.where((eb) => eb.and(woordenIn(actor, woorden)))
  if (asksInside(filters)) query = query.where((eb) => eb.not(isClosed(actor)))
  return query
}

/** Written out, as the index of each route has it. */
const runsAlong = (route: Route) => sql<boolean>`${sql.lit(route)} = any (p.routes)`

/**
 * What is closed to the actor is not found by what its card does not tell: word by word, phase by phase, the list would
 * tell it after all.
 */
const asksInside = ({ fase, route, uitkomst, over, woorden }: Filters) =>
  Boolean(fase || route || uitkomst || over || woorden)
