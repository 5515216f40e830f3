import { type Actor, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Whoever needs no second factor is sent on. */
  confirm: (actor: Actor | null) => isSignedIn(actor),
  /** Everybody with an account may ask for more than a link in a mail, and have codes of an app for it. */
  manageOwn: (actor: Actor | null) => isSignedIn(actor),
}
