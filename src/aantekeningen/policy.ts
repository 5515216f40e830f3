import type { Actor } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin.ts'
import type { Aantekening } from './aantekening.ts'

export const may = {
  add: (actor: Actor | null, p: Zicht) => mayProeftuin.write(actor, p),
  /** Its author, and who leads the proeftuin. */
  correct: (actor: Actor | null, p: Zicht, a: Pick<Aantekening, 'doorId'>) =>
    mayProeftuin.write(actor, p) && (actor?.id === a.doorId || mayProeftuin.edit(actor, p)),
}
