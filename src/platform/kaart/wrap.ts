import type { Letters } from './letters.ts'

/** In what sizes a text may be set, the largest first, each with how many lines then fit. */
type Fit = { size: number; lines: number }
export type Wrapped = { size: number; lines: string[] }

const most = 400

/** Set as large as it fits; of what is too long for the smallest, the beginning. */
export function wrap(letters: Letters, text: string, { width, fits }: { width: number; fits: Fit[] }): Wrapped {
  const words = letters.legible(text.slice(0, most)).split(' ').filter(Boolean)
  for (const { size, lines: room } of fits) {
    const lines = linesOf(words, (piece) => letters.widthOf(piece, size) <= width)
    if (lines.length <= room && !lines.some(({ broken }) => broken)) return { size, lines: textOf(lines) }
  }
  const { size, lines: room } = fits.at(-1) ?? { size: 12, lines: 1 }
  const isFitting = (piece: string) => letters.widthOf(piece, size) <= width
  const lines = textOf(linesOf(words, isFitting))
  return { size, lines: lines.length <= room ? lines : cutAt(lines, room, isFitting) }
}

type Made = { text: string; broken: boolean }
const textOf = (lines: Made[]) => lines.map(({ text }) => text)

/** As many words on a line as fit; a word that is wider than a line is broken. */
function linesOf(words: string[], isFitting: (piece: string) => boolean): Made[] {
  const lines: Made[] = []
  let line = ''
  const put = (text: string, broken = false) => lines.push({ text, broken })
  for (const word of words) {
    if (line && isFitting(`${line} ${word}`)) line += ` ${word}`
    else {
      if (line) put(line)
      const pieces = isFitting(word) ? [word] : piecesOf(word, isFitting)
      for (const piece of pieces.slice(0, -1)) put(piece, true)
      line = pieces.at(-1) ?? ''
    }
  }
  if (line) put(line)
  return lines
}

function piecesOf(word: string, isFitting: (piece: string) => boolean): string[] {
  const pieces = ['']
  for (const sign of word) {
    const longer = `${pieces.at(-1)}${sign}`
    if (isFitting(longer)) pieces[pieces.length - 1] = longer
    else pieces.push(sign)
  }
  return pieces
}

/** The last line that has room ends with dots, so that one sees that there is more. */
function cutAt(lines: string[], room: number, isFitting: (piece: string) => boolean): string[] {
  const signs = [...(lines[room - 1] ?? '')]
  while (signs.length > 0 && !isFitting(`${signs.join('').trimEnd()}…`)) signs.pop()
  return [...lines.slice(0, room - 1), `${signs.join('').replace(/[\s,.;:–-]+$/, '')}…`]
}
