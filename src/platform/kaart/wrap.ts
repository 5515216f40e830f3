import type { Letters } from './letters.ts'

/** In what sizes a text may be set, the largest first, each with how many lines then fit. */
type Fit = { size: number; lines: number }
export type Wrapped = { size: number; lines: string[] }

const most = 400

/** Set as large as it fits; of what is too long for the smallest, the beginning. */
export function wrap(
  letters: Letters,
  text: string,
  { width, fits }: { width: number; fits: Fit[] },
): Wrapped {
  const words = letters.legible(text.slice(0, most)).split(' ').filter(Boolean)
  const fitsAt = (size: number) => (piece: string) => letters.widthOf(piece, size) <= width
  for (const { size, lines: room } of fits) {
    const lines = words.every(fitsAt(size)) ? linesOf(words, fitsAt(size)) : []
    if (lines.length > 0 && lines.length <= room) return { size, lines }
  }
  const { size, lines: room } = fits.at(-1) ?? { size: 12, lines: 1 }
  const isFitting = fitsAt(size)
  // A word that is wider than a line is broken.
  const lines = linesOf(
    words.flatMap((word) => piecesOf(word, isFitting)),
    isFitting,
  )
  return { size, lines: lines.length <= room ? lines : cutAt(lines, room, isFitting) }
}

/** As many words on a line as fit. */
function linesOf(words: string[], isFitting: (piece: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && isFitting(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
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
