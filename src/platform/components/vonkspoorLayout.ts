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
  label: string
  merk?: Merk | undefined
  verborgen: boolean
  x: number
  y: number
  r: number
  children: PlacedSpoor[]
}

/** Room for the words below a spark, on either side of where the lines change lanes. */
const step = 172
const lane = 70
const margin = 46
const left = 66
const letter = 11
/** In letters; what is longer is cut off. */
export const longestWord = 15

const radii = [
  { least: 30, most: 40 },
  { least: 16, most: 25 },
  { least: 11, most: 17 },
]

/** Leaves write their word at the right of their spark; this is how far the longest reaches. */
const reachOf = ({ label, x, r, children }: PlacedSpoor): number =>
  children.length > 0
    ? Math.max(...children.map(reachOf))
    : x + r + 14 + letter * Math.min(longestWord, label.length)

const largestOf = (node: Spoor): number => Math.max(node.size ?? 1, ...(node.children ?? []).map(largestOf))

const radiusOf = (size: number, largest: number, depth: number) => {
  const { least, most } = radii[Math.min(depth, 2)] as { least: number; most: number }
  return Math.round(least + (most - least) * Math.sqrt(size / largest))
}

/** Every leaf gets a lane of its own; a parent stands in the middle of its children. */
export const layOut = (root: Spoor): { placed: PlacedSpoor; width: number; height: number } => {
  const largest = Math.max(1, largestOf(root))
  let leaves = 0
  const place = (node: Spoor, depth: number): PlacedSpoor => {
    const children = (node.children ?? []).map((child) => place(child, depth + 1))
    const [first, last] = [children[0], children.at(-1)]
    const y = first && last ? Math.round((first.y + last.y) / 2) : margin + lane * leaves++
    const r = radiusOf(Math.max(0, node.size ?? 1), largest, depth)
    const { label, merk, verborgen = false } = node
    return { label, merk, verborgen, x: left + step * depth, y, r, children }
  }
  const placed = place(root, 0)
  return { placed, width: reachOf(placed), height: Math.max(170, 2 * margin + lane * (leaves - 1)) }
}
