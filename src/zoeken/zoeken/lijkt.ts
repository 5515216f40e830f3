import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { forTheseWords } from '#src/platform/for-these-words.ts'
import { anyWord, type Zoekterm } from './woorden.ts'

const mostAlike = 8
/** Of those that the reader may read, so many are taken for the word. */
const mostTaken = 3

/** Words that look like this one, the most alike first. They may stand where the reader may not read: ask that before using one. */
export async function listAlike(db: Db, woord: string): Promise<Zoekterm[]> {
  const rows = await forTheseWords(
    db,
    sql<{ woord: string; lexeem: string }>`select z.woord, max(z.lexeem) as lexeem from zoekwoord z
    where z.woord % ${woord} and z.woord <> ${woord} and z.lexeem <> '' and abs(length(z.woord) - ${woord.length}) <= 3
      and left(z.woord, 1) = left(${woord}, 1)
    group by z.woord order by similarity(z.woord, ${woord}) desc, z.woord limit ${mostAlike}`,
  )
  return rows.map(({ woord: tekst, lexeem }) => {
    const query = anyWord([tekst, lexeem])
    return { tekst, niet: false, nauw: query, ruim: query, woord: tekst }
  })
}

/** The term with these words beside it. */
export const orAlike = (term: Zoekterm, alike: Zoekterm[]): Zoekterm => ({
  ...term,
  ruim: [term, ...alike.slice(0, mostTaken)].map(({ ruim }) => `(${ruim})`).join(' | '),
})
