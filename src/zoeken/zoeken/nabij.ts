import type { Asker } from '#src/platform/places.ts'
import { type Gevraagd, zoekTreffers } from './treffers.ts'
import { leesVraag, type Term } from './vraag.ts'
import { readTermen } from './woorden.ts'

/** A search that does find something, and how much. */
export type Nabij = { q: string; aantal: number }

const mostTried = 6
const mostShown = 4
/** So many letters that a word begins with say enough of what it is about. */
const stem = 5

type Vraag = Omit<Gevraagd, 'wijze'>

/** What is near what was typed: its words one by one, what they are made of, and words that begin as they do. */
export async function listNabij({ db, actor }: Asker, vraag: Vraag, typed: Term[]): Promise<Nabij[]> {
  const tried = [...new Set(typed.filter(({ niet }) => !niet).flatMap(nearTo))].slice(0, mostTried)
  const counted: Nabij[] = []
  for (const q of tried) {
    const termen = await readTermen(db, leesVraag(q).termen)
    const { telling } = await zoekTreffers(db, actor, { ...vraag, termen, filters: {}, wijze: 'alle' })
    if (telling.totaal > 0) counted.push({ q, aantal: telling.totaal })
  }
  return counted.sort((a, b) => b.aantal - a.aantal).slice(0, mostShown)
}

const nearTo = ({ woorden, delen }: Term): string[] => [
  ...woorden,
  ...delen,
  ...woorden.filter((woord) => woord.length > stem).map((woord) => `${woord.slice(0, stem)}*`),
]
