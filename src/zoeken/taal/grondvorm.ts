import { woordenboek } from './woordenboek.ts'

const doubled = /([bcdfghjklmnpqrstvwxz])\1$/
const vowelBefore = /^(.*[^aeiou])?([aeou])([bcdfghjklmnpqrstvwxz])$/

/** What may have stood there before the ending: `muur` of `mur`, `man` of `mann`, `bedrijf` of `bedrijv`, `huis` of `huiz`. */
function stemsOf(stem: string): string[] {
  const hardened = stem.replace(/v$/, 'f').replace(/z$/, 's')
  const [, before = '', vowel, last] = vowelBefore.exec(hardened) ?? []
  const long = vowel ? [`${before}${vowel}${vowel}${last}`] : []
  return [...long, stem, hardened, ...(doubled.test(stem) ? [stem.slice(0, -1)] : [])]
}

/** Of many, looked for before the word itself: `vloeren` is more often said of floors than of felling. */
const plurals = ['en', 's', 'eren', 'tjes', 'jes']
const others = ['e', 'es', 'tje', 'je', 'n']

function without(endings: string[], word: string): string | undefined {
  const known = woordenboek()
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
  return fitting.flatMap((ending) => stemsOf(word.slice(0, -ending.length))).find((stem) => known.has(stem))
}

/** The word as the dictionary has it, of a plural or another form; null: not a word that it knows. */
export function grondvorm(word: string): string | null {
  const whole = woordenboek().has(word) ? word : undefined
  return without(plurals, word) ?? whole ?? without(others, word) ?? null
}
