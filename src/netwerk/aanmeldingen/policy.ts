import { type Actor, decidesOnSides, everyone, isAdviesteam, isLid } from '#src/platform/actor.ts'

export const may = {
  /** Whoever wants to; the confirmed address and the adviesteam decide. */
  join: (_actor: Actor | null) => everyone,
  /** The desk: requests and guests. For anybody else it does not exist. */
  handle: (actor: Actor | null) => isAdviesteam(actor),
  /** Who comes in, and for which organisation: that opens. */
  admit: (actor: Actor | null) => decidesOnSides(actor),
  invite: (actor: Actor | null) => isLid(actor),
}
