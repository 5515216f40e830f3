import {
  diagnosewoorden,
  geenNaam,
  geenPersoon,
  ietsAnders,
  persoonsdaad,
  voorPlaats,
} from './diagnose-woorden.ts'

const words = {
  diagnose: new Set(diagnosewoorden),
  ietsAnders: new Set(ietsAnders),
  geenNaam: new Set(geenNaam),
  geenPersoon: new Set([...geenPersoon, ...geenNaam]),
  voorPlaats: new Set(voorPlaats),
  daad: new Set(persoonsdaad),
}
/** The longest of them, in words. */
const longest = Math.max(...diagnosewoorden.map((woord) => woord.split(' ').length))

const titles = new Set(['meneer', 'mevrouw', 'dhr', 'mevr', 'mw'])

/**
 * The first word about somebody's health or benefit that stands next to what looks like a person's name: in the same
 * sentence, or the one before or after. Undefined when there is none. See
 * docs/domein/privacy.md#ziekte-of-uitkering-naast-een-naam.
 *
 * It only has to be good enough to ask: whoever means something else goes on with a tick. Every step walks over the text
 * once, so its time grows with the text's length and no faster.
 */
export function diagnoseBijNaam(text: string): string | undefined {
  const sentences = text.split(/[.!?\n;]/).map(tokensOf)
  const named = sentences.map(hasName)
  for (const [n, tokens] of sentences.entries()) {
    const near = named[n - 1] || named[n] || named[n + 1]
    const found = near && diagnoseIn(tokens)
    if (found) return found
  }
  return undefined
}

/** Words with their capitals; a hyphen belongs to the word, the rest parts them. */
const tokensOf = (sentence: string): string[] => sentence.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? []

function diagnoseIn(tokens: string[]): string | undefined {
  const small = tokens.map((token) => token.toLowerCase().replace(/(?<!['’-])['’-]+$/, ''))
  for (let n = 0; n < small.length; n++) {
    const [word = '', next] = small.slice(n, n + 2)
    if (words.ietsAnders.has(`${word} ${next}`)) n++
    else if (!words.ietsAnders.has(word.replaceAll('-', ' '))) {
      const found = diagnoseAt(small, n)
      if (found) return found
    }
  }
  return undefined
}

/** One that begins here; or is a part of the word: ‘WIA-uitkering’, ‘adhd-diagnose’. */
function diagnoseAt(small: string[], n: number): string | undefined {
  const phrases = Array.from({ length: longest }, (_, size) => small.slice(n, n + size + 1).join(' '))
  const [word = ''] = phrases
  return (
    phrases.find((phrase) => words.diagnose.has(phrase)) ??
    (word.split('-').some((part) => words.diagnose.has(part)) ? word : undefined)
  )
}

const hasName = (tokens: string[]): boolean => tokens.some((_, n) => isName(tokens, n))

/** A capitalised word within a sentence that is no place, organisation or abbreviation; or at its start, before what people do. */
function isName(tokens: string[], n: number): boolean {
  const token = tokens[n] ?? ''
  const before = tokens[n - 1]?.toLowerCase() ?? ''
  const small = token.toLowerCase()
  if (!isCapitalised(token) || words.diagnose.has(small)) return false
  if (titles.has(before)) return true
  if (n === 0) return !words.geenNaam.has(small) && words.daad.has(tokens[1]?.toLowerCase() ?? '')
  return !words.geenPersoon.has(small) && !words.voorPlaats.has(before)
}

/** ‘Mark’ and not ‘UWV’. */
const isCapitalised = (token: string) => {
  const [first = '', second = ''] = token
  return token.length > 1 && first !== first.toLowerCase() && second !== second.toUpperCase()
}
