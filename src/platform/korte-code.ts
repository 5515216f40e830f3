/** Without 0, O, I and l, which look alike on paper. */
const signs = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const base = BigInt(signs.length)
/** So many are needed for 128 bits. */
const length = 22

/**
 * The id of a record as it stands in a short link, after the letter of what it is. Nothing is kept of it, so it works as
 * long as the record has its id, whatever it is called.
 */
export function codeOf(letter: string, id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '')}`)
  let code = ''
  for (let n = 0; n < length; n++) {
    code = signs[Number(rest % base)] + code
    rest /= base
  }
  return letter + code
}

/** Back again; null for what was never given out. */
export function readCode(code: string): { letter: string; id: string } | null {
  const [letter = '', ...given] = code
  const digits = given.map((sign) => signs.indexOf(sign))
  if (digits.length !== length || digits.includes(-1)) return null
  const hex = digits
    .reduce((sum, digit) => sum * base + BigInt(digit), 0n)
    .toString(16)
    .padStart(32, '0')
  if (hex.length > 32) return null
  return { letter, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}
