import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import { isOpen, type Navraag } from './navraag.ts'

export const may = {
  /** Who was asked, and nobody else. */
  answer: (actor: Actor | null, n: Navraag) => isLid(actor) && actor.id === n.lidId && isOpen(n),
  /** That organisations do not answer: no line of it. */
  overzie: (actor: Actor | null) => decidesOnSides(actor),
}
