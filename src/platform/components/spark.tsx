import { raw } from 'hono/html'
import { LRUCache } from 'lru-cache'

/** FNV-1a, then a small generator: the same id gives the same picture, for ever and everywhere. */
const randomOf = (id: string) => {
  let state = 2166136261
  for (const letter of id) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1)
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296
  }
}

const width = 400
const height = 140

type Point = { x: number; y: number }
type Mark = Point & { r: number; kind: string }

/** A spark: four thin points, at (x, y), as wide as 2r. */
const star = ({ x, y, r, kind }: Mark) => {
  const inner = r * 0.2
  return (
    `<path class="${kind}" d="M${x} ${y - r}Q${x + inner} ${y - inner} ${x + r} ${y}Q${x + inner} ${y + inner} ${x} ${y + r}` +
    `Q${x - inner} ${y + inner} ${x - r} ${y}Q${x - inner} ${y - inner} ${x} ${y - r}Z"/>`
  )
}

const dot = ({ x, y, r, kind }: Mark) => `<circle class="${kind}" cx="${x}" cy="${y}" r="${r}"/>`

const curve = (from: Point, to: Point) => {
  const middle = Math.round((from.x + to.x) / 2)
  return `<path class="c" d="M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}"/>`
}

/** The marks of a picture, in classes `a`, `b` and `c`, and which of the five palettes they have. */
export type Pattern = { palette: number; shapes: string }

export const patternSize = { width, height }

/** From one source on the left to two or three sparks a step further, each with followers of its own. */
export const patternOf = (id: string): Pattern => {
  const random = randomOf(id)
  const between = (from: number, to: number) => Math.round(from + random() * (to - from))
  const palette = between(-0.49, 4.49)
  const source = { x: between(40, 90), y: between(45, 95) }
  const branches = random() < 0.5 ? 2 : 3
  let lines = ''
  let marks = dot({ ...source, r: between(15, 24), kind: 'a' })
  for (let branch = 0; branch < branches; branch++) {
    const lane = height / branches
    const next = { x: between(150, 225), y: between(lane * branch + 18, lane * (branch + 1) - 18) }
    const last = { x: between(280, 375), y: between(lane * branch + 18, lane * (branch + 1) - 18) }
    lines += curve(source, next) + curve(next, last)
    marks += dot({ ...next, r: between(7, 13), kind: 'b' })
    marks +=
      random() < 0.6
        ? star({ ...last, r: Math.min(between(13, 22), last.y - 4, height - last.y - 4), kind: 'a' })
        : dot({ ...last, r: between(5, 9), kind: 'b' })
  }
  const loose = star({ x: between(230, 270), y: between(15, 125), r: between(6, 10), kind: 'b' })
  return { palette: Math.abs(palette), shapes: lines + marks + loose }
}

const draw = (id: string): string => {
  const { palette, shapes } = patternOf(id)
  return (
    `<svg class="vonk-patroon vonk-patroon--${palette}" viewBox="0 0 ${width} ${height}" ` +
    `preserveAspectRatio="xMidYMid slice" aria-hidden="true">${shapes}</svg>`
  )
}

/** A picture for a record that has none, so that a list is recognised at a glance. */
export const Spark = ({ id }: { id: string }) => drawn.memo(id)

/** Each is drawn once while it is shown. */
const drawn = new LRUCache<string, ReturnType<typeof raw>>({ max: 1_000, memoMethod: (id) => raw(draw(id)) })
