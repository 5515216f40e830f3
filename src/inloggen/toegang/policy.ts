import { type Actor, isLid, isSignedIn } from '#src/platform/actor.ts'

/** Each of these is about what is the actor's own; the queries take no other. */
export const may = {
  manageOwnSessies: (actor: Actor | null) => isSignedIn(actor),
  /** A guest has no part in the API: a key is for admitted members. */
  manageOwnSleutels: (actor: Actor | null) => isLid(actor),
}
