import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { bolt } from './navigation.tsx'
import { layOut, longestWord, type PlacedSpoor, type Spoor } from './vonkspoorLayout.ts'

export type { Spoor }

const shorten = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const kindOf = (depth: number) => (depth === 0 ? 'bron' : depth === 1 ? 'tak' : 'vonk')
const classOf = ({ verborgen }: PlacedSpoor, depth: number) => kindOf(depth) + (verborgen ? ' verborgen' : '')

const boltIn = ({ x, y, r }: PlacedSpoor) => {
  const scale = (r * 1.3) / 24
  return `<path class="bliksem" transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})" d="${bolt}"/>`
}

/** Leaves have their word at the right, all others below, on two lines when it is long. */
const word = ({ label, x, y, r, children }: PlacedSpoor) => {
  if (children.length === 0)
    return `<text x="${x + r + 9}" y="${y + 5}">${escaped(shorten(label, longestWord))}</text>`
  const lines = inTwo(label).map(
    (line, n) => `<tspan x="${x}" dy="${n * 1.15}em">${escaped(shorten(line, longestWord))}</tspan>`,
  )
  return `<text x="${x}" y="${y + r + 21}" text-anchor="middle">${lines.join('')}</text>`
}

/** Broken at the space that is nearest to the middle. */
const inTwo = (label: string): string[] => {
  if (label.length <= longestWord) return [label]
  const middle = label.length / 2
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index)
  const best = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return best === undefined ? [label] : [label.slice(0, best), label.slice(best + 1)]
}

const branch = (from: PlacedSpoor, to: PlacedSpoor) => {
  const middle = (from.x + to.x) / 2
  return `<path d="M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}"/>`
}

const linesOf = (node: PlacedSpoor): string =>
  node.children.map((child) => branch(node, child) + linesOf(child)).join('')

const marksOf = (node: PlacedSpoor, depth = 0): string =>
  `<circle class="${classOf(node, depth)}" cx="${node.x}" cy="${node.y}" r="${node.r}"/>` +
  (depth === 0 ? boltIn(node) : '') +
  word(node) +
  node.children.map((child) => marksOf(child, depth + 1)).join('')

const Words = ({ node }: { node: Spoor }): Child => (
  <li>
    {node.label}
    {node.children && node.children.length > 0 && (
      <ul>
        {node.children.map((child) => (
          <Words node={child} />
        ))}
      </ul>
    )}
  </li>
)

type VonkspoorProps = { root: Spoor; bijschrift: Child }

/** A tree, drawn from left to right, with the words that say what it shows; as a list for who cannot see the drawing. */
export const Vonkspoor = ({ root, bijschrift }: VonkspoorProps) => {
  const { placed, width, height } = layOut(root)
  return (
    <figure class="vonk-vonkspoor">
      {raw(
        `<svg class="vonk-spoor" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
          `${linesOf(placed)}${marksOf(placed)}</svg>`,
      )}
      <figcaption>
        {bijschrift}
        <ul class="vonk-onzichtbaar">
          <Words node={root} />
        </ul>
      </figcaption>
    </figure>
  )
}
