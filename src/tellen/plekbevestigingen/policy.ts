import { type Actor, isLid, isSignedIn } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { PlekZicht } from '#src/tellen/plekken/plek.ts'

/** In the buyers' team, which reads every line. */
const inkopend = (actor: Actor, p: Zicht | null) =>
  p !== null && p.rol !== 'leverancier' && !actor.leverancier && !p.leverde && mayProeftuin.write(actor, p)

export const may = {
  /** Before it is known about which plek. */
  begin: (actor: Actor | null) => isSignedIn(actor),
  /** All that others reported of plekken of an organisation: for who counts for it. */
  list: (actor: Actor | null, o: { telt: boolean }) => isLid(actor) && o.telt,
  /** Of one plek, for an organisation that is concerned: who counts for it, and its own people in the buyers' team. */
  answer: (actor: Actor | null, p: Zicht | null, { plek, organisatieId, telt }: Waarvoor) =>
    actor !== null &&
    [plek.koperId, plek.werkgeverId, plek.inlenerId].includes(organisatieId) &&
    (telt || (actor.organisatieId === organisatieId && inkopend(actor, p))),
}

type Waarvoor = {
  plek: Pick<PlekZicht, 'koperId' | 'werkgeverId' | 'inlenerId'>
  organisatieId: string
  /** The actor counts for this organisation. */
  telt: boolean
}
