import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { type Gevonden, type Vindbaar, type Vindsoort, vindplaats } from '#src/platform/vindbaar.ts'
import { delenVan } from '#src/zoeken/taal/samenstelling.ts'
import { chosenOf, type ZoekQuery } from './filters.ts'
import { listNabij, type Nabij } from './nabij.ts'
import { zoekSteedsRuimer } from './steeds-ruimer.ts'
import type { Telling, Treffer } from './treffers.ts'
import { leesVraag, type Term } from './vraag.ts'
import { readTermen, type Zoekterm } from './woorden.ts'

export type Stuk = { tekst: string; raak: boolean }
export type Resultaat = Omit<Gevonden, 'tekst'> & {
  vindsoort: Vindsoort
  titelStukken: Stuk[]
  fragment: Stuk[]
}

export type Gezochte = {
  resultaten: Resultaat[]
  telling: Telling
  /** Whatever the filters. */
  alles: number
  /** Words that were found in the place of those that were typed; only of what is on the page. */
  ook: string[]
  /** Every kind that is looked for. */
  soorten: Vindsoort[]
  /** Not all terms were found together: these hold at least half of them. */
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
  const resultaten = await mark(db, await show(asker, vindbaar, gevonden.treffers), gevonden.termen)
  const soorten = vindbaar.flatMap((noun) => noun.soorten)
  const nabij = telling.totaal === 0 ? await listNabij(asker, vraag, typed) : []
  return { resultaten, telling, soorten, deels, alles, ingekort, ook: alsoFound(typed, resultaten), nabij }
}

/** Marked on the page, and neither a form nor a part of what was typed; at most three. */
function alsoFound(typed: Term[], resultaten: Resultaat[]): string[] {
  const known = new Set(typed.flatMap(({ woorden, delen }) => [...woorden.flatMap(delenVan), ...delen]))
  const marked = resultaten
    .flatMap(({ titelStukken, fragment }) => [...titelStukken, ...fragment])
    .filter(({ raak }) => raak)
    .map(({ tekst }) => tekst.toLowerCase())
  return [...new Set(marked)].filter((word) => !delenVan(word).every((deel) => known.has(deel))).slice(0, 3)
}

type Shown = Gevonden & { vindsoort: Vindsoort }

/** In the order of the hits. */
async function show(asker: Asker, vindbaar: Vindbaar[], treffers: Treffer[]): Promise<Shown[]> {
  const rows = await Promise.all(vindbaar.map((noun) => showOf(asker, noun, treffers)))
  const byId = new Map(rows.flat().map((row) => [`${row.vindsoort.soort} ${row.id}`, row]))
  return treffers.flatMap(({ soort, id }) => byId.get(`${soort} ${id}`) ?? [])
}

async function showOf(asker: Asker, { soorten, toon }: Vindbaar, treffers: Treffer[]): Promise<Shown[]> {
  const kindOf = new Map(soorten.map((one) => [one.soort, one]))
  const own = new Map(treffers.filter(({ soort }) => kindOf.has(soort)).map(({ soort, id }) => [id, soort]))
  if (own.size === 0) return []
  const rows = await toon(asker, [...own.keys()])
  return rows.map((row) => ({ ...row, vindsoort: kindOf.get(own.get(row.id) ?? '') as Vindsoort }))
}

/** Around what matched: characters that mean nothing, so that no text of a member can be taken for them. */
const [open, close] = ['\uE000', '\uE001']
const around = `StartSel=${open}, StopSel=${close}`

/** The title and the sentence that holds most of the words, with the words marked. */
async function mark(db: Db, shown: Shown[], termen: Zoekterm[]): Promise<Resultaat[]> {
  if (shown.length === 0) return []
  const q = termen
    .filter(({ niet }) => !niet)
    .map(({ ruim }) => `(${ruim})`)
    .join(' | ')
  const texts = shown.map(({ titel, tekst }, n) => ({ n, titel, tekst: tekst.slice(0, 20_000) }))
  const { rows } = await sql<{ titel: string; fragment: string }>`/* for these words */
    select ts_headline('dutch', ${clean(sql`t.titel`)}, q, ${`${around}, HighlightAll=true`}) as titel,
      ts_headline('dutch', ${clean(sql`t.tekst`)}, q, ${`${around}, MaxFragments=1, MinWords=12, MaxWords=32`}) as fragment
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t (n int, titel text, tekst text),
      cast(${q} as tsquery) q order by t.n`.execute(db)
  return shown.map(({ tekst: _, ...row }, n) => ({
    ...row,
    titelStukken: piecesOf(rows[n]?.titel ?? ''),
    fragment: piecesOf(rows[n]?.fragment ?? ''),
  }))
}

/** A text as people read it, without the marks of its formatting and without the two characters above. */
const clean = (text: ReturnType<typeof sql>) =>
  sql`regexp_replace(regexp_replace(translate(${text}, ${open + close}, ''),
    '\\[([^\\]]*)\\]\\([^)]*\\)', '\\1', 'g'), '[*_>#\`]+', '', 'g')`

const piecesOf = (passage: string): Stuk[] =>
  passage.split(close).flatMap((piece) => {
    const [before = '', hit] = piece.split(open)
    return [
      { tekst: before, raak: false },
      { tekst: hit ?? '', raak: true },
    ].filter(({ tekst }) => tekst !== '')
  })
