import { type Actor, isLid, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Members see each other; a guest does not see the network. */
  list: (actor: Actor | null) => isLid(actor),
  /** Everyone with an account edits their own profile, and nobody else's. */
  editOwnProfile: (actor: Actor | null) => isSignedIn(actor),
}
