import { type Actor, decidesOnSides } from '#src/platform/actor.ts'

export const may = {
  /** Not who works for a supplier: what is followed for the government alone is counted too. */
  see: (actor: Actor | null) => decidesOnSides(actor),
}
