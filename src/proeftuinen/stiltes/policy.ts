import { type Actor, decidesOnSides } from '#src/platform/actor.ts'

export const may = {
  /** The adviesteam, as far as it stands on no side. */
  see: (actor: Actor | null) => decidesOnSides(actor),
}
