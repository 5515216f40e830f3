import { type Actor, everyone, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** Everybody with an account decides on their own mail, a guest too; the queries take no other. */
  manageOwnMail: (actor: Actor | null) => isSignedIn(actor),
  /** Whoever has the mail has the token in it, signed in or not. */
  useAfmeldlink: () => everyone,
}
