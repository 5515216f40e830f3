import { type Actor, isBeheer } from '#src/platform/actor.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** See docs/domein/privacy.md#beheer-met-een-reden. */
export const may = {
  open: (actor: Actor | null) => isBeheer(actor),
  /** The team hears who looked inside, and why; not who reads a part of it only: the reason may tell of the rest. */
  see: (actor: Actor | null, p: Zicht) =>
    p.rol !== null && !isClosedTo(actor, p) && mayProeftuin.read(actor, p),
}
