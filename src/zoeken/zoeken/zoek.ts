import { type Asker, filled } from '#src/platform/places.ts'
import { type Vindbaar, type Vindsoort, vindplaats } from '#src/platform/vindbaar.ts'
import { chosenOf, type ZoekQuery } from './filters.ts'
import { alsoFound, markWords, type Resultaat, type Shown } from './markering.ts'
import { listNabij, type Nabij } from './nabij.ts'
import { zoekSteedsRuimer } from './steeds-ruimer.ts'
import { type Alle, listTreffers, type Telling, type Treffer, zoekTreffers } from './treffers.ts'
import { leesVraag } from './vraag.ts'
import { readTermen } from './woorden.ts'

export type Gezochte = {
  resultaten: Resultaat[]
  telling: Telling
  /** Whatever the filters. */
  alles: number
  /** Words that were found in the place of those that were typed; only of what is on the page. */
  ook: string[]
  /** Every kind that is looked for. */
  soorten: Vindsoort[]
  /** Not all terms were found together: these hold at least a third of them. */
  deels: boolean
  /** What was typed was too long to look for all of it. */
  ingekort: boolean
  /** When nothing was found: what is near and is there, with how much of it. */
  nabij: Nabij[]
}

/** What this actor may read of everything that holds the words. */
export async function zoek(asker: Asker, query: ZoekQuery): Promise<Gezochte> {
  const { db, actor } = asker
  const vindbaar = await filled(asker, vindplaats, null)
  const { termen: typed, ingekort } = leesVraag(query.q, query.letterlijk === 'ja')
  const termen = await readTermen(db, typed)
  const vraag = { vindbaar, termen, filters: chosenOf(query), op: query.op, pagina: query.pagina }
  const gevonden = await zoekSteedsRuimer(db, actor, vraag)
  const { telling, deels, alles } = gevonden
  const shown = await show(asker, vindbaar, gevonden.treffers)
  const resultaten = await markWords({ db, typed, termen: gevonden.termen }, shown)
  const soorten = vindbaar.toReversed().flatMap((noun) => noun.soorten)
  const nabij = telling.totaal === 0 ? await listNabij(asker, vraag, typed) : []
  return { resultaten, telling, soorten, deels, alles, ingekort, ook: alsoFound(resultaten), nabij }
}

/** All that this actor may read and that holds the words, with nothing in their place but other names and forms. */
export async function zoekAlles(asker: Asker, query: ZoekQuery): Promise<Alle> {
  const { db, actor } = asker
  const vindbaar = await filled(asker, vindplaats, null)
  const termen = await readTermen(db, leesVraag(query.q, query.letterlijk === 'ja').termen)
  const vraag = { vindbaar, termen, filters: chosenOf(query), op: undefined, pagina: 1 }
  return listTreffers(db, actor, { ...vraag, wijze: 'alle' })
}

/** These as rows of a page, as far as this actor may read them. */
export const toonTreffers = async (asker: Asker, treffers: Treffer[]): Promise<Shown[]> =>
  show(asker, await filled(asker, vindplaats, null), treffers)

const mostSuggested = 8

/** The titles of what holds the words, the last of which may be half typed. */
export async function suggereer(asker: Asker, q: string): Promise<{ titel: string; soort: string }[]> {
  const { db, actor } = asker
  const vindbaar = await filled(asker, vindplaats, null)
  const termen = await readTermen(db, leesVraag(/[\p{L}\p{N}]$/u.test(q) ? `${q}*` : q).termen)
  const vraag = { vindbaar, termen, filters: {}, op: undefined, pagina: 1, wijze: 'alle' as const }
  const { treffers } = await zoekTreffers(db, actor, vraag)
  const shown = await show(asker, vindbaar, treffers.slice(0, mostSuggested))
  return shown.map(({ titel, vindsoort }) => ({ titel, soort: vindsoort.een }))
}

/** In the order of the hits. */
async function show(asker: Asker, vindbaar: Vindbaar[], treffers: Treffer[]): Promise<Shown[]> {
  const rows = await Promise.all(vindbaar.map((noun) => showOf(asker, noun, treffers)))
  const byId = new Map(rows.flat().map((row) => [`${row.vindsoort.soort} ${row.id}`, row]))
  return treffers.flatMap(({ soort, id }) => byId.get(`${soort} ${id}`) ?? [])
}

async function showOf(asker: Asker, { soorten, toon }: Vindbaar, treffers: Treffer[]): Promise<Shown[]> {
  const kindOf = new Map(soorten.map((one) => [one.soort, one]))
  const own = new Map(treffers.filter(({ soort }) => kindOf.has(soort)).map((one) => [one.id, one]))
  if (own.size === 0) return []
  const rows = await toon(asker, [...own.keys()])
  return rows.map((row) => {
    const { soort = '', op = null } = own.get(row.id) ?? {}
    return { ...row, op, vindsoort: kindOf.get(soort) as Vindsoort }
  })
}
