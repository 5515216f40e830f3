import { type Actor, isLid } from '#src/platform/actor.ts'

export const may = {
  /** Members keep searches; which they keep is theirs alone. */
  keep: (actor: Actor | null) => isLid(actor),
}
