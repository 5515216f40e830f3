import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { isDay } from '#src/platform/forms/fields.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isClosed, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { kaartVan } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Filters } from './filters.ts'
import { forTheseWords, woordenIn } from './woorden.ts'

type Db = Kysely<DB>
const pageSize = 20

export type Cursor = { bewogenOp: string; id: string }
/** `volgende`: where the next page begins, for the address. */
export type Lijst = { kaarten: ProeftuinKaart[]; volgende: string | null }

const cursorPattern =
  /^(\d{4}-\d\d-\d\d) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d){0,2})_([0-9a-f-]{36})$/

/** The place after which the page begins, from the address; nonsense is the beginning. */
export function readCursor(na: string | undefined): Cursor | null {
  const [, day, time, id] = cursorPattern.exec(na ?? '') ?? []
  return day && time && id && isUuid(id) && isDay(day) ? { bewogenOp: `${day} ${time}`, id } : null
}

/** Last moved first; only what this actor may see; one page by keyset, so that page 5,000 costs what page 1 does. */
export async function listProeftuinen(
  db: Db,
  actor: Actor | null,
  filters: Filters,
  na: Cursor | null,
): Promise<Lijst> {
  const rows = await (filters.woorden
    ? forTheseWords(db, onePage(db, actor, filters, na))
    : pageWithoutWords(db, actor, { ...chosenOf(filters), moment: na?.bewogenOp, id: na?.id }))
  const kaarten = rows.slice(0, pageSize)
  const last = kaarten.at(-1)
  return { kaarten, volgende: rows.length > pageSize && last ? `${last.moment}_${last.id}` : null }
}

/** That it still runs is asked in another way than the other outcomes. */
const chosenOf = ({ woorden: _, q: __, uitkomst, ...filters }: Filters) =>
  uitkomst === 'loopt' ? { ...filters, loopt: true } : { ...filters, uitkomst }

type Chosen = ReturnType<typeof chosenOf> & {
  loopt?: boolean
  moment?: string | undefined
  id?: string | undefined
}

const pageWithoutWords = builtOnce((db, actor, { loopt, moment, id, ...chosen }: Chosen) =>
  onePage(
    db,
    actor,
    loopt ? { ...chosen, uitkomst: 'loopt' } : chosen,
    moment && id ? { bewogenOp: moment, id } : null,
  ),
)

function onePage(db: Db, actor: Actor | null, filters: Filters, na: Cursor | null) {
  const page = selection(db, actor, filters)
    .select(['p.id', 'p.bewogenOp'])
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(p.bewogen_op, p.id) < (${na?.bewogenOp}::timestamptz, ${na?.id}::uuid)`),
    )
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(pageSize + 1)
  // The page is found in an index alone; only what is on it is looked up.
  return db
    .selectFrom(page.as('op'))
    .innerJoin('proeftuin as p', 'p.id', 'op.id')
    .select(kaartVan(actor))
    .select(sql<string>`p.bewogen_op::text`.as('moment'))
    .orderBy('op.bewogenOp', 'desc')
    .orderBy('op.id', 'desc')
}

/** The proeftuinen that this actor may see and that fit the filters, over `proeftuin as p`. */
export function selection(db: Db, actor: Actor | null, filters: Filters) {
  const { fase, route, uitkomst, categorie, soort, organisatie, aanbesteding, over, woorden } = filters
  let query = db.selectFrom('proeftuin as p').where(visibleTo(actor)).where('p.gestartOp', 'is not', null)
  if (fase) query = query.where('p.fase', '=', fase)
  if (route) query = query.where('p.route', '=', route)
  if (uitkomst === 'loopt') query = query.where('p.uitkomst', 'is', null)
  else if (uitkomst) query = query.where('p.uitkomst', '=', uitkomst)
  if (categorie) query = query.where('p.categorie', '=', categorie)
  if (soort) query = query.where('p.organisatiesoort', '=', soort)
  if (organisatie) query = query.where('p.organisatieId', '=', organisatie)
  if (aanbesteding) query = query.where('p.aanbestedingId', '=', aanbesteding)
  if (over) query = query.where(sql<boolean>`p.zoektekst @@ websearch_to_tsquery('dutch', ${over})`)
  if (woorden) query = query.where((eb) => eb.and(woordenIn(actor, woorden)))
  if (asksInside(filters)) query = query.where((eb) => eb.not(isClosed(actor)))
  return query
}

/**
 * What is closed to the actor is not found by what its card does not tell: word by word, phase by phase, the list would
 * tell it after all.
 */
const asksInside = ({ fase, route, uitkomst, over, woorden }: Filters) =>
  Boolean(fase || route || uitkomst || over || woorden)
