import { plainText } from '../markdown.ts'

const isDigit = (point: number) => /\p{Nd}/u.test(String.fromCodePoint(point))

/** Every script has its ten digits in a row, some two such rows after each other. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let first = point
  while (isDigit(first - 1)) first--
  return String((point - first) % 10)
}

/**
 * A text as it looks: one form of each character, the digits of every script as ours, and nothing that is not seen, such
 * as a second blank. Unicode calls these compatibility (NFKC), decimal digits (Nd), marks, and what may be ignored.
 */
export const readable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')

const escaped = /%([0-7][\da-f])|&#(x[\da-f]{1,5}|\d{1,6});/gi
const encoded = /[\w+/-]{12,}={0,2}/g

/** The ways in which a text is read: as it was typed, as it is shown, and what programs turn back into it. */
export function readingsOf(text: string): string[] {
  const plain = readable(text)
  const unescaped = plain.replace(escaped, (_, percent, point) =>
    String.fromCodePoint(Number(percent ? `0x${percent}` : `0${point}`)),
  )
  const decoded = Array.from(plain.matchAll(encoded), ([run]) => Buffer.from(run, 'base64').toString())
  return [
    plain,
    ...(/[[*_\\]/.test(plain) ? [readable(plainText(plain))] : []),
    ...(unescaped === plain ? [] : [readable(unescaped)]),
    ...decoded.map(readable),
  ]
}
