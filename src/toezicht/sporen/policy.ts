import { type Actor, isBeheer, isSignedIn } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const may = {
  readAll: (actor: Actor | null) => isBeheer(actor),
  /** What somebody did, and what was done about them. */
  readOwn: (actor: Actor | null) => isSignedIn(actor),
  /** Who leads it and the adviesteam; not while it is closed to them. */
  readOf: (actor: Actor | null, p: Zicht) => mayProeftuin.edit(actor, p),
}
