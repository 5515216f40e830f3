import { type Actor, decidesOnSides } from '#src/platform/actor.ts'

/** The adviesteam draws and checks, but nobody of it who works for a supplier: lines of all are in it. */
export const may = {
  draw: (actor: Actor | null) => decidesOnSides(actor),
}
