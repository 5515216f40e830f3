import { grondvorm } from './grondvorm.ts'
import { plain } from './letters.ts'
import { heleWoorden, korteDelen, voorzetsels } from './veldwoorden.ts'
import { woordenboek } from './woordenboek.ts'

/** What Dutch puts between the parts of a compound. */
const links = ['en', 's', 'e', 'n', '']
const mostParts = 4

const mayBePart = (word: string) => (word.length >= 4 || korteDelen.has(word)) && !voorzetsels.has(word)

/** What stands before a link, as the dictionary has it: `leerlingen` is the plural of `leerling`, not `leerlinge` with a link. */
function beforeLink(head: string): string | undefined {
  return links
    .filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .find((part) => mayBePart(part) && woordenboek().has(part))
}

function* beginnings(word: string): Generator<{ part: string; rest: string }> {
  for (let at = word.length - 2; at >= 2; at -= 1) {
    const part = beforeLink(word.slice(0, at))
    if (part) yield { part, rest: word.slice(at) }
  }
}

/** The fewest parts of which this is made; null when it is not made of words that may be parts. */
function partsOf(word: string, most: number): string[] | null {
  const whole = grondvorm(word)
  if (whole && mayBePart(whole)) return [whole]
  if (most === 1) return null
  let best: string[] | null = null
  for (const { part, rest } of beginnings(word)) {
    const others = partsOf(rest, Math.min(most, best?.length ?? most) - 1)
    if (others && (!best || others.length + 1 < best.length)) best = [part, ...others]
  }
  return best
}

/**
 * The words of which this word is made, in small letters as a dictionary has them: `vloeronderhoud` is `vloer` and
 * `onderhoud`, `bedrijven` is `bedrijf`. What is not made of others is itself, and so is what is not Dutch.
 */
export function delenVan(typed: string): string[] {
  const word = plain(typed)
  const base = grondvorm(word) ?? word
  if (base.length < 7 || heleWoorden.has(base)) return [base]
  const found = [...beginnings(base)]
    .map(({ part, rest }) => [part, ...(partsOf(rest, mostParts - 1) ?? [])])
    .filter((parts) => parts.length > 1)
    .sort((a, b) => a.length - b.length || b.join('').length - a.join('').length)
  return found[0]?.map((part) => grondvorm(part) ?? part) ?? [base]
}
