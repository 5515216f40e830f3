import { type Actor, everyone, isSignedIn } from '#src/platform/actor.ts'

export const may = {
  /** One's own address only; the queries take no other. */
  changeOwn: (actor: Actor | null) => isSignedIn(actor),
  /** Whoever reads the mail at the new address, on whichever device. */
  confirm: () => everyone,
}
