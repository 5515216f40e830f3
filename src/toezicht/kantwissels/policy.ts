import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Voorstel } from './kantwissel.ts'

/** Two of the adviesteam decide, neither of whom works for a supplier: docs/domein/eerlijk-spel.md#een-deur-voor-de-kant. */
export const may = {
  see: (actor: Actor | null) => decidesOnSides(actor),
  propose: (actor: Actor | null) => decidesOnSides(actor),
  confirm: (actor: Actor | null, voorstel: Pick<Voorstel, 'doorId'>) =>
    decidesOnSides(actor) && actor?.id !== voorstel.doorId,
  /** Nothing changes by it, so one is enough: also the one who proposed. */
  withdraw: (actor: Actor | null) => decidesOnSides(actor),
}
