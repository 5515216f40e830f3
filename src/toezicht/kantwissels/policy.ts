import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Voorstel } from './kantwissel.ts'

/** On which side an organisation stands is decided by two of the adviesteam, neither of whom works for a supplier. */
export const may = {
  see: (actor: Actor | null) => decidesOnSides(actor),
  propose: (actor: Actor | null) => decidesOnSides(actor),
  confirm: (actor: Actor | null, voorstel: Pick<Voorstel, 'doorId'>) =>
    decidesOnSides(actor) && actor?.id !== voorstel.doorId,
  /** Nothing changes by it, so one is enough: also the one who proposed. */
  withdraw: (actor: Actor | null) => decidesOnSides(actor),
}
