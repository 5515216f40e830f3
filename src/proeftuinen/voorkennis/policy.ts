import type { Actor } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** See docs/domein/eerlijk-spel.md#voorkennis. */
export const may = {
  /** Who leads it on the buyers' side, and who decides on sides; it names people, so nobody else, and never a supplier. */
  read: (actor: Actor | null, p: Zicht) => mayProeftuin.edit(actor, p),
}
