import { type Actor, everyone, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  read: (_actor: Actor | null) => everyone,
  /** One's own acceptance, and nobody else's. */
  accept: (actor: Actor | null) => isSignedIn(actor),
}
