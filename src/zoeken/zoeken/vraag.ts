import { delenVan } from '#src/zoeken/taal/samenstelling.ts'
import { langsteNaam, synoniemenVan } from '#src/zoeken/taal/synoniemen.ts'

/** One thing that is asked for: a word, a name of several words, words in quotes, or the beginning of a word. */
export type Term = {
  /** As typed. */
  tekst: string
  woorden: string[]
  /** Must not be there. */
  niet: boolean
  /** In this order and no other words. */
  precies: boolean
  begin: boolean
  /** What a single word is made of; empty for several. */
  delen: string[]
  /** What else the field calls it. */
  ook: string[]
}

/** Of more than this the rest is not looked for; the page says so. */
export const mostLetters = 400
export const mostTerms = 20

export type Vraag = { termen: Term[]; ingekort: boolean }

const piece = /(-?)"([^"]*)"?|(-?)([\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*)(\*?)/gu
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

type Plain = Pick<Term, 'tekst' | 'niet'> & Partial<Term>

const term = (given: Plain): Term => ({
  woorden: wordsOf(given.tekst.toLowerCase()),
  precies: false,
  begin: false,
  delen: [],
  ook: [],
  ...given,
})

/** What was typed, thing by thing. Nothing can be wrong in it: what means nothing is left out. `letterlijk`: no other names and parts. */
export function leesVraag(q: string, letterlijk = false): Vraag {
  const typed = [...q.slice(0, mostLetters).matchAll(piece)].map(pieceToTerm)
  const there = typed.filter(({ woorden }) => woorden.length > 0)
  const termen = letterlijk ? there : withNames(there)
  return {
    termen: termen.slice(0, mostTerms),
    ingekort: q.length > mostLetters || termen.length > mostTerms,
  }
}

function pieceToTerm([, notQuoted, quoted, notWord, word = '', star]: RegExpMatchArray): Term {
  if (quoted !== undefined) return term({ tekst: quoted.trim(), niet: notQuoted === '-', precies: true })
  return term({ tekst: word, niet: notWord === '-', begin: star === '*' })
}

const isPlain = ({ niet, precies, begin }: Term) => !niet && !precies && !begin

/** Names of several words become one term; each other word is said with what it is made of and what else it is called. */
function withNames(typed: Term[]): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < typed.length; ) {
    const named = nameAt(typed, at)
    terms.push(named ? named.name : withParts(typed[at] as Term))
    at += named?.length ?? 1
  }
  return terms
}

function nameAt(typed: Term[], at: number): { name: Term; length: number } | null {
  for (let length = Math.min(langsteNaam, typed.length - at); length > 1; length -= 1) {
    const words = typed.slice(at, at + length)
    if (!words.every(isPlain)) continue
    const ook = synoniemenVan(words.flatMap(({ woorden }) => woorden))
    const tekst = words.map((one) => one.tekst).join(' ')
    if (ook.length > 0) return { name: term({ tekst, niet: false, ook }), length }
  }
  return null
}

function withParts(one: Term): Term {
  if (!isPlain(one)) return one
  const [word = '', ...more] = one.woorden
  return { ...one, delen: more.length === 0 ? delenVan(word) : [], ook: synoniemenVan(one.woorden) }
}
