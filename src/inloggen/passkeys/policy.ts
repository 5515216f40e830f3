import { type Actor, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Everybody with an account has passkeys of their own, a guest too; the queries take no other. */
  manageOwn: (actor: Actor | null) => isSignedIn(actor),
}
