import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { splitNew } from './splitsing.ts'
import type { Term } from './vraag.ts'

/** A term as PostgreSQL asks for it: what was typed in any of its forms, and in a wider sense. */
export type Zoekterm = {
  tekst: string
  niet: boolean
  nauw: string
  ruim: string
  /** The word, when it may be a mistyped one. */
  woord: string
}

/** Of the compounds with a common word, so many are looked for. */
const mostForms = 300
type Found = {
  n: number
  nauw: string[]
  ruim: string[]
  delen: string[][]
  ook: string[]
  frase: string
}

/** Each term with all words that may be meant by it. What Dutch leaves out of an index, such as `de`, is left out. */
export async function readTermen(db: Db, termen: Term[]): Promise<Zoekterm[]> {
  if (termen.length === 0) return []
  await splitNew(db)
  const asked = termen.map(({ tekst, woorden, delen, ook }, n) => {
    const woord = woorden.length === 1 ? (woorden[0] ?? '') : ''
    return { n, tekst, woord, delen, ook }
  })
  const { rows } = await sql<Found>`
    select t.n, phraseto_tsquery('dutch', t.tekst)::text as frase,
      ${forms(sql`z.woord = t.woord or (t.delen <> '{}' and z.delen = t.delen)`)} as nauw,
      ${forms(sql`t.delen <> '{}' and z.delen @> t.delen`)} as ruim,
      array(select to_jsonb(${forms(sql`z.delen = array[d.deel]`)}) from unnest(t.delen) with ordinality d (deel, i) order by i)
        as delen,
      array(select phraseto_tsquery('dutch', o)::text from unnest(t.ook) o) as ook
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as t (n int, tekst text, woord text, delen text[], ook text[])
    order by t.n`.execute(db)
  return rows.map((found) => compose(termen[found.n] as Term, found)).filter(({ nauw }) => nauw !== '')
}

/** The forms of the words that fit, as an index has them. */
const forms = (fits: ReturnType<typeof sql>) => sql`array(
  select distinct f from (select z.woord, z.lexeem from zoekwoord z where ${fits} limit ${mostForms}) z
  cross join lateral unnest(array[z.woord, z.lexeem]) f where f <> '')`

function compose(term: Term, found: Found): Zoekterm {
  const { tekst, niet, woorden } = term
  const only = (query: string) => ({ tekst, niet, nauw: query, ruim: query, woord: '' })
  if (term.precies || niet) return only(found.frase)
  if (term.begin) return only(`'${woorden.join('')}':*`)
  // A word that the stemmer leaves out asks for nothing.
  if (found.frase === '') return only('')
  const nauw = anyOf([found.frase, anyWord(found.nauw)])
  const ruim = anyOf([nauw, anyWord(found.ruim), near(found.delen), ...found.ook])
  return { tekst, niet, nauw, ruim, woord: woorden.length === 1 ? (woorden[0] ?? '') : '' }
}

export const anyWord = (words: string[]) => anyOf(words.map((word) => `'${word}'`))
const anyOf = (queries: (string | null)[]) =>
  queries
    .filter((query) => query)
    .map((query) => `(${query})`)
    .join(' | ')

/** `vloer` and `onderhoud` at most three words apart, whichever comes first. */
function near(parts: string[][]): string | null {
  const [first, second, ...more] = parts.map(anyWord)
  if (!first || !second || more.length > 0) return null
  const apart = [1, 2, 3].flatMap((words) => [
    `(${first}) <${words}> (${second})`,
    `(${second}) <${words}> (${first})`,
  ])
  return anyOf(apart)
}
