import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { icons } from './icons.ts'
import { bolt } from './navigation.tsx'
import { layOut, type Merk, type PlacedSpoor, type Spoor } from './vonkspoorLayout.ts'

export type { Spoor }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const kindOf = (depth: number) => (depth === 0 ? 'bron' : depth === 1 ? 'tak' : 'vonk')
const classOf = ({ verborgen }: PlacedSpoor, depth: number) => kindOf(depth) + (verborgen ? ' verborgen' : '')

const boltIn = ({ x, y, r }: PlacedSpoor) => {
  const scale = (r * 1.3) / 24
  return `<path class="bliksem" transform="translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})" d="${bolt}"/>`
}

/** Leaves have their words at the right, all others below; then how it is doing. */
const word = ({ lines, merk, x, y, r, children }: PlacedSpoor) => {
  const leaf = children.length === 0
  const at = leaf ? x + r + 11 : x
  const top = leaf ? y + 6 - 11 * (lines.length - (merk ? 0 : 1)) : y + r + 21
  const spans = lines.map((line, n) => `<tspan x="${at}" dy="${n && 1.12}em">${escaped(line)}</tspan>`)
  const state = merk ? stateOf(merk, at) : ''
  return `<text x="${at}" y="${top}"${leaf ? '' : ' text-anchor="middle"'}>${spans.join('')}${state}</text>`
}

const stateOf = ({ kleur, woord }: Merk, x: number) =>
  `<tspan class="vonk-merk--${kleur}" x="${x}" dy="1.15em">${escaped(woord)}</tspan>`

/** At the upper edge of the spark. */
const markOf = ({ merk, x, y, r }: PlacedSpoor) =>
  merk
    ? `<g class="merk vonk-merk--${merk.kleur}" transform="translate(${x + r * 0.75 - 10} ${y - r * 0.75 - 10})">` +
      `<rect width="20" height="20" rx="10"/><g transform="scale(0.833)">${icons[merk.icon]}</g></g>`
    : ''

/** It changes lanes halfway, where no words are. */
const branch = (from: PlacedSpoor, to: PlacedSpoor) => {
  const reach = (to.x - from.x) * 0.75
  return `<path d="M${from.x} ${from.y}C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}"/>`
}

const linesOf = (node: PlacedSpoor): string =>
  node.children.map((child) => branch(node, child) + linesOf(child)).join('')

const marksOf = (node: PlacedSpoor, depth = 0): string =>
  `<circle class="${classOf(node, depth)}" cx="${node.x}" cy="${node.y}" r="${node.r}"/>` +
  (depth === 0 ? boltIn(node) : '') +
  markOf(node) +
  word(node) +
  node.children.map((child) => marksOf(child, depth + 1)).join('')

const Words = ({ node }: { node: Spoor }): Child => (
  <li>
    {node.label}
    {node.merk && `: ${node.merk.woord}`}
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

/**
 * A tree, drawn from left to right, with the words that say what it shows; as a list for who cannot see the drawing, and on
 * a phone, where its words would be too small to read.
 */
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
        <ul class="vonk-vonkspoor__woorden">
          <Words node={root} />
        </ul>
      </figcaption>
    </figure>
  )
}
