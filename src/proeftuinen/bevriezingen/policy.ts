import type { Actor } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const may = {
  /** Who led it and the adviesteam; it names people, so nobody else, and never who it is closed to. */
  read: (actor: Actor | null, p: Zicht) => mayProeftuin.edit(actor, p),
}
