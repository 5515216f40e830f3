import { readable, readingsOf } from './bsn-lezingen.ts'
import { saidOf, withoutShapes } from './bsn-vrienden.ts'

/** Where it stands in a readable text. */
type Span = { start: number; end: number }
type Group = Span & { digits: string }

/** True when the text, however it is written, holds what may be a citizen service number (BSN), which Vonk refuses everywhere. */
export const containsBsn = (text: string): boolean =>
  readingsOf(text).some((plain) => bsnsIn(plain).length > 0)

/** For a text that somebody else published: the rest of it stays, unless the number is hidden in it. */
export function withoutBsn(text: string, instead: string): string {
  if (!containsBsn(text)) return text
  const plain = readable(text)
  const cut = bsnsIn(plain).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + instead + rest.slice(end),
    plain,
  )
  return containsBsn(cut) ? instead : cut
}

/** The names of the fields in which such a number stands; of a file only these are told and logged, never the number. */
export function bsnFieldsIn(given: unknown, path = ''): string[] {
  if (typeof given === 'string') return containsBsn(`${path}: ${given}`) ? [path] : []
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => bsnFieldsIn(value, path ? `${path}.${name}` : name))
}

/**
 * A number is written in whole groups of digits, with at most three signs from one to the next. It may be a BSN when it
 * has nine digits and passes the eleven test, unless it is said to be something else; with eight (a nought left out) only
 * when it is said to be one. See docs/domein/privacy.md#wat-een-bsn-kan-zijn-komt-er-niet-in.
 */
export function bsnsIn(plain: string): Span[] {
  const text = withoutShapes(plain)
  const groups: Group[] = Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }))
  const found: Span[] = []
  for (const n of groups.keys()) {
    const bsn = numbersFrom(text, groups, n).find((number) => isBsn(plain, number))
    if (bsn && bsn.start >= (found.at(-1)?.end ?? 0)) found.push(bsn)
  }
  return found
}

/** The numbers of eight and nine digits that begin with this group. */
function numbersFrom(text: string, groups: Group[], n: number): Group[] {
  const numbers: Group[] = []
  let digits = ''
  for (const [i, group] of groups.slice(n, n + 9).entries()) {
    const between = text.slice(groups[n + i - 1]?.end, group.start)
    if (i > 0 && !(between.length <= 3 && /^[^\p{L}\p{N}]+$/u.test(between))) break
    digits += group.digits
    if (digits.length > 9) break
    if (digits.length >= 8) numbers.push({ digits, start: groups[n]?.start ?? 0, end: group.end })
  }
  return numbers
}

function isBsn(plain: string, number: Group): boolean {
  if (!passesElevenTest(number.digits.padStart(9, '0'))) return false
  const said = saidOf(plain, number)
  return number.digits.length === 9 ? said !== 'anders' : said === 'bsn'
}

/** 9·a + 8·b + … + 2·h − 1·i is divisible by 11. */
function passesElevenTest(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0
}
