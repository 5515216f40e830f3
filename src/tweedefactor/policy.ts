import { type Actor, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Whoever needs no second factor is sent on. */
  confirm: (actor: Actor | null) => isSignedIn(actor),
}
