import { type Actor, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Everybody with an account, a guest too; the queries take no other member. */
  manageOwn: (actor: Actor | null) => isSignedIn(actor),
}
