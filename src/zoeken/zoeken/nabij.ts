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

/** What is near what was typed: its words one by one and what they are made of; else words that begin as they do. */
export async function listNabij(asker: Asker, vraag: Vraag, typed: Term[]): Promise<Nabij[]> {
  const asked = typed.filter(({ niet }) => !niet)
  const parts = await count(
    asker,
    vraag,
    asked.flatMap(({ woorden, delen }) => [...woorden, ...delen]),
  )
  return parts.length > 0 ? parts : count(asker, vraag, asked.flatMap(beginsLike))
}

const beginsLike = ({ woorden }: Term) =>
  woorden.filter((word) => word.length > stem).map((word) => `${word.slice(0, stem)}*`)

/** Each as the search that it leads to counts it; those that find something, the most first. */
async function count({ db, actor }: Asker, vraag: Vraag, tried: string[]): Promise<Nabij[]> {
  const counted: Nabij[] = []
  for (const q of [...new Set(tried)].slice(0, mostTried)) {
    const termen = await readTermen(db, leesVraag(q).termen)
    const { telling } = await zoekTreffers(db, actor, { ...vraag, termen, filters: {}, wijze: 'alle' })
    if (telling.totaal > 0) counted.push({ q, aantal: telling.totaal })
  }
  return counted.sort((a, b) => b.aantal - a.aantal).slice(0, mostShown)
}
