import { type Actor, isLid } from '#src/platform/actor.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin, Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Bevestiging, standOf } from './bevestiging.ts'

type Zo = Zicht & Pick<Proeftuin, 'uitkomst'>
type Gevraagd = Parameters<typeof standOf>[0] & Pick<Bevestiging, 'aanMij' | 'organisatieId'>

/** In the team, and not for a supplier: what one of these said is not for the others. */
const isBuyersTeam = (actor: Actor | null, p: Zicht) =>
  actor !== null &&
  p.rol !== null &&
  p.rol !== 'leverancier' &&
  !actor.leverancier &&
  !p.leverde &&
  mayProeftuin.read(actor, p)

export const may = {
  /** What was asked and said, with the words of a no. */
  list: (actor: Actor | null, p: Zo) => mayProeftuin.edit(actor, p) || isBuyersTeam(actor, p),
  /** Which figures, and of whom; and the address to which it went. */
  ask: (actor: Actor | null, p: Zo) => mayProeftuin.improve(actor, p),
  withdraw: (actor: Actor | null, p: Zo, b: Gevraagd) => may.ask(actor, p) && standOf(b) === 'wacht',
  /** The member at whose address it waits, who works there still; of those who may bid nobody while a purchase runs. */
  answer: (actor: Actor | null, p: Zo, b: Gevraagd) =>
    isLid(actor) &&
    b.aanMij &&
    actor?.organisatieId === b.organisatieId &&
    standOf(b) === 'wacht' &&
    mayProeftuin.read(actor, p) &&
    !isClosedTo(actor, p) &&
    (!p.bevroren || actor.overheid),
  view: (actor: Actor | null, p: Zo, b: Gevraagd) => may.list(actor, p) || may.answer(actor, p, b),
}
