import { type Actor, isBeheer } from '#src/platform/actor.ts'
import { isClosedTo } from '#src/proeftuinen/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin.ts'

export const may = {
  open: (actor: Actor | null) => isBeheer(actor),
  /** The team hears who looked inside, and why; while the tender runs not its suppliers: the reason may tell of what is closed. */
  see: (actor: Actor | null, p: Pick<Zicht, 'rol' | 'bevroren' | 'leverde'>) =>
    p.rol !== null && !isClosedTo(actor, p),
}
