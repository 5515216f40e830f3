import { type Actor, isLid } from '#src/platform/actor.ts'

export const may = {
  /** Members follow what they may see; what they follow is theirs alone. */
  follow: (actor: Actor | null) => isLid(actor),
}
