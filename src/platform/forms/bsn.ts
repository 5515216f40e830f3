/** Runs of digits that may be written with dots, dashes or spaces between them, as people write a BSN. */
const candidates = /(?<!\d[.,-]?)\d(?:[ \u00a0\u202f\t./–-]?\d){8}(?!\d)/g

/** Ids in the addresses of pages: now and then their digits pass the test, and people paste links. */
const ids = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi

/**
 * True when the text holds a 9-digit number that passes the eleven test: a citizen service number (BSN), which Vonk
 * refuses everywhere. Source of the test: 9·a + 8·b + … + 2·h − 1·i is divisible by 11. domein.md, section 5.3.
 */
export const containsBsn = (text: string): boolean =>
  (text.replace(ids, ' ').match(candidates) ?? []).some(passesElevenTest)

/** For a text that somebody else published: the rest of it stays. */
export const withoutBsn = (text: string, instead: string): string =>
  text.replace(candidates, (match) => (passesElevenTest(match) ? instead : match))

function passesElevenTest(match: string): boolean {
  const digits = match.replace(/\D/g, '')
  if (/^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0
}

/** The names of the fields in which such a number stands; of a file only these are told and logged, never the number. */
export function bsnFieldsIn(given: unknown, path = ''): string[] {
  if (typeof given === 'string') return containsBsn(given) ? [path] : []
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => bsnFieldsIn(value, path ? `${path}.${name}` : name))
}
