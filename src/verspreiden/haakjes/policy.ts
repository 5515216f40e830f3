import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import { ligtBinnen } from '#src/platform/zichtbaarheid.ts'
import { openTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from './haakje.ts'

export * from './policy-sql.ts'

const isOwn = (actor: Actor | null, { eigen }: Pick<Zicht, 'eigen'>) => eigen || decidesOnSides(actor)

export const may = {
  /** The list is there for everybody, with what they may see. */
  list: (_actor: Actor | null) => true,
  /** Its circle; and what is not public stops at the wall around its proeftuin. */
  view: (actor: Actor | null, h: Zicht) =>
    !h.weggehaald &&
    (h.zichtbaarheid === 'openbaar' || !h.dicht) &&
    (isOwn(actor, h) || (!h.verborgen && openTo(actor).includes(h.zichtbaarheid))),
  /** Who works on the client's side of what it came from, and the adviesteam. */
  edit: (actor: Actor | null, h: Zicht) =>
    isLid(actor) && !actor.leverancier && isOwn(actor, h) && !h.dicht && !h.weggehaald,
  /** The same, before there is one. */
  make: (actor: Actor | null, bron: Pick<Zicht, 'eigen' | 'dicht'>) =>
    isLid(actor) && !actor.leverancier && isOwn(actor, bron) && !bron.dicht,
  /** Who reads it copies it; of members it is counted. */
  copy: (actor: Actor | null, h: Zicht) => may.view(actor, h),
  /** Never in a wider circle than what it came from. */
  showIn: (kring: Zicht['zichtbaarheid'], bron: Zicht['zichtbaarheid']) => ligtBinnen(kring, bron),
}
