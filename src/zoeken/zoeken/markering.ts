import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Gevonden, Vindsoort } from '#src/platform/vindbaar.ts'
import { delenVan } from '#src/zoeken/taal/samenstelling.ts'
import type { Term } from './vraag.ts'
import type { Zoekterm } from './woorden.ts'

export type Stuk = { tekst: string; raak: boolean }
export type Shown = Gevonden & { vindsoort: Vindsoort; op: string | null }
export type Resultaat = Omit<Shown, 'tekst'> & {
  titelStukken: Stuk[]
  fragment: Stuk[]
  /** The words in it that were not typed in any form. */
  via: string[]
  /** Of what was typed nothing stands in it: it was found by those alone. */
  alleenVia: boolean
}

/** Around what matched: characters that mean nothing, so that no text of a member can be taken for them. */
const [open, close] = ['\uE000', '\uE001']
const around = `StartSel=${open}, StopSel=${close}`

type Asked = { db: Db; typed: Term[]; termen: Zoekterm[] }

/** The title and the sentence that holds most of the words, with the words marked. */
export async function markWords({ db, typed, termen }: Asked, shown: Shown[]): Promise<Resultaat[]> {
  if (shown.length === 0) return []
  const q = termen
    .filter(({ niet }) => !niet)
    .map(({ ruim }) => `(${ruim})`)
    .join(' | ')
  const texts = shown.map(({ titel, tekst }, n) => ({ n, titel, tekst: tekst.slice(0, 20_000) }))
  const { rows } = await sql<{ titel: string; fragment: string }>`
    select ts_headline('dutch', ${clean(sql`t.titel`)}, q, ${`${around}, HighlightAll=true`}) as titel,
      ts_headline('dutch', ${clean(sql`t.tekst`)}, q, ${`${around}, MaxFragments=1, MinWords=12, MaxWords=32`}) as fragment
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t (n int, titel text, tekst text),
      cast(${q} as tsquery) q order by t.n`.execute(db)
  return shown.map(({ tekst, ...row }, n) => {
    const titelStukken = piecesOf(rows[n]?.titel ?? '')
    const fragment = piecesOf(cutOut(rows[n]?.fragment ?? '', tekst))
    return { ...row, titelStukken, fragment, ...viaOf(typed, [...titelStukken, ...fragment]) }
  })
}

/** A text as people read it, without the marks of its formatting and without the two characters above. */
const clean = (text: ReturnType<typeof sql>) =>
  sql`regexp_replace(regexp_replace(translate(${text}, ${open + close}, ''),
    '\\[([^\\]]*)\\]\\([^)]*\\)', '\\1', 'g'), '[*_>#\`]+', '', 'g')`

/** A passage from the middle of a text begins with a word, and dots say where the text goes on. */
function cutOut(passage: string, tekst: string): string {
  const words = passage.replace(/^[\s.,;:!?)–-]+/, '').trimEnd()
  const plain = words.replaceAll(open, '').replaceAll(close, '')
  const before = tekst.trimStart().startsWith(plain.slice(0, 15)) ? '' : '… '
  const after = /[.!?]$/.test(plain) || tekst.trimEnd().endsWith(plain.slice(-15)) ? '' : ' …'
  return plain && `${before}${words}${after}`
}

const piecesOf = (passage: string): Stuk[] =>
  passage.split(close).flatMap((piece) => {
    const [before = '', hit] = piece.split(open)
    return [
      { tekst: before, raak: false },
      { tekst: hit ?? '', raak: true },
    ].filter(({ tekst }) => tekst !== '')
  })

function viaOf(typed: Term[], stukken: Stuk[]): Pick<Resultaat, 'via' | 'alleenVia'> {
  const known = new Set(
    typed.flatMap(({ woorden, delen }) => [...woorden, ...woorden.flatMap(delenVan), ...delen]),
  )
  const isTyped = (word: string) =>
    known.has(word) ||
    delenVan(word).every((deel) => known.has(deel)) ||
    typed.some(({ begin, woorden }) => begin && word.startsWith(woorden.at(-1) ?? ' '))
  const marked = [...new Set(stukken.filter(({ raak }) => raak).map(({ tekst }) => tekst.toLowerCase()))]
  const via = marked.filter((word) => !isTyped(word))
  return { via, alleenVia: marked.length > 0 && via.length === marked.length }
}

const mostNamed = 3

/** What the page says that Vonk looked for too: only words that stand on it. */
export const alsoFound = (resultaten: Resultaat[]): string[] =>
  [...new Set(resultaten.flatMap(({ via }) => via))].slice(0, mostNamed)
