import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'

export const may = {
  /** Not who works for a supplier: what is followed for the government alone is counted too. */
  see: (actor: Actor | null) => decidesOnSides(actor),
  /** Who sees what does not spread points others to it. */
  nudge: (actor: Actor | null) => may.see(actor),
  /** Whoever buys, for the own organisation: never who works for a supplier beside it. */
  receive: (actor: Actor | null) => isLid(actor) && actor.overheid && !actor.leverancier,
}
