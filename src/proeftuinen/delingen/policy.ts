import type { Actor } from '#src/platform/actor.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Notitie } from './deling.ts'

export const may = {
  /** Who reads it, and taking that back. */
  share: (actor: Actor | null, p: Zicht) => mayProeftuin.edit(actor, p),
  /** A note along with it: what one may read and correct. */
  takeAlong: (actor: Actor | null, p: Zicht, notitie: Notitie) =>
    mayProeftuin.readPart(actor, p, notitie) && mayAantekening.correct(actor, p, notitie),
}
