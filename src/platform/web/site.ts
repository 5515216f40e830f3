import type { Actor } from '../actor.ts'
import type { Above, Bar, Door } from '../components/types.ts'
import type { Ctx } from './context.ts'
import { type Said, type Sayings, sayingsOf } from './done.ts'

/** A way to a page that stands on every other; `rank`: the lower, the earlier in its bar. */
export type Doorway = Door & {
  bar: Bar
  rank: number
  /** Whom it is there for; left out: everybody. */
  for?: (actor: Actor | null) => boolean
}

/** What a noun puts around every page. */
export type Around = {
  /** What its pages say after a redirect, made with `says`; see done.ts. */
  said?: Record<string, Said>
  doors?: Doorway[]
  /** What who asks must read before anything else, wherever it is; null: nothing. */
  above?: (c: Ctx) => Above | null
}

/** The same of all nouns together, folded once. */
export type Site = {
  sayings: Sayings
  doors: Doorway[]
  above: NonNullable<Around['above']>[]
}

export const siteOf = (nouns: Around[]): Site => ({
  sayings: sayingsOf(nouns),
  doors: nouns.flatMap(({ doors = [] }) => doors).sort((a, b) => a.rank - b.rank),
  above: nouns.flatMap(({ above = [] }) => above),
})

/** The doors that are there for who asks, by the bar they stand in. */
export function doorsFor(actor: Actor | null, { doors }: Site): Record<Bar, Door[]> {
  const open = doors.filter((door) => door.for === undefined || door.for(actor))
  const inBar = (bar: Bar) => open.filter((door) => door.bar === bar)
  return { menu: inBar('menu'), account: inBar('account'), eigen: inBar('eigen'), foot: inBar('foot') }
}
