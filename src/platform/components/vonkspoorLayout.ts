import type { IconName } from './icons.ts'

/** How a spark is doing: an icon at its edge and the same in a word, in a colour that only helps. */
export type Merk = { icon: IconName; woord: string; kleur: 'goed' | 'fout' | 'open' }

/**
 * A tree of sparks. `size` is how much came of it (any unit); it only decides how big the spark is drawn. `verborgen`: that
 * it is there may be seen, and no more: drawn with dots.
 */
export type Spoor = {
  label: string
  merk?: Merk | undefined
  size?: number | undefined
  verborgen?: boolean | undefined
  children?: Spoor[] | undefined
}

export type PlacedSpoor = {
  /** Its label, as it is broken over lines. */
  lines: string[]
  merk: Merk | undefined
  verborgen: boolean
  x: number
  y: number
  r: number
  children: PlacedSpoor[]
}

/** Room for the words below a spark, on either side of where the lines change lanes. */
const step = 172
const lane = 76
const margin = 46
const left = 70
const letter = 9
const line = 24

/** In letters and lines; what is longer is cut off. Below a spark stands a column, beside it a phrase. */
const below = { letters: 15, lines: 3 }
const beside = { letters: 18, lines: 2 }

const radii = [
  { least: 30, most: 40 },
  { least: 16, most: 25 },
  { least: 11, most: 17 },
]

const shorten = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** Broken at spaces, as many words on a line as fit. */
function breakUp(label: string, { letters, lines: most }: typeof below): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    const full = last === undefined || (last.length + word.length >= letters && lines.length < most)
    if (full) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.map((text) => shorten(text, letters))
}

/** Leaves write their words at the right of their spark; this is how far the longest reaches. */
const reachOf = ({ lines, x, r, children }: PlacedSpoor): number =>
  children.length > 0
    ? Math.max(...children.map(reachOf))
    : x + r + 14 + letter * Math.max(...lines.map(({ length }) => length))

/** Where the words below a spark end. */
export const wordsUnder = ({ y, r, lines, merk }: PlacedSpoor) =>
  y + r + line * (lines.length + (merk ? 1 : 0))

const lowest = (node: PlacedSpoor): number =>
  node.children.length > 0 ? Math.max(wordsUnder(node), ...node.children.map(lowest)) : node.y + margin

const largestOf = (node: Spoor): number => Math.max(node.size ?? 1, ...(node.children ?? []).map(largestOf))

const radiusOf = (size: number, largest: number, depth: number) => {
  const { least, most } = radii[Math.min(depth, 2)] as { least: number; most: number }
  return Math.round(least + (most - least) * Math.sqrt(size / largest))
}

/**
 * Every leaf gets a lane of its own, below the words of what stands before it; a parent stands in the middle of its
 * children.
 */
export const layOut = (root: Spoor): { placed: PlacedSpoor; width: number; height: number } => {
  const largest = Math.max(1, largestOf(root))
  let free = margin
  const place = (node: Spoor, depth: number): PlacedSpoor => {
    const children = (node.children ?? []).map((child) => place(child, depth + 1))
    const [first, last] = [children[0], children.at(-1)]
    const y = first && last ? Math.round((first.y + last.y) / 2) : free
    const r = radiusOf(Math.max(0, node.size ?? 1), largest, depth)
    const lines = breakUp(node.label, first ? below : beside)
    const { merk, verborgen = false } = node
    const placed = { lines, merk, verborgen, x: left + step * depth, y, r, children }
    free = first ? Math.max(free, wordsUnder(placed) + line) : free + lane
    return placed
  }
  const placed = place(root, 0)
  return { placed, width: reachOf(placed), height: Math.max(170, lowest(placed)) }
}
