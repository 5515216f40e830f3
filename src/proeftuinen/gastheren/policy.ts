import { type Actor, isLid } from '#src/platform/actor.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Gastheer, standOf } from './gastheer.ts'

/** Who works at the host, on the buyers' side of it, and did not begin it. */
const isHost = (actor: Actor | null, p: Zicht, g: Gastheer) =>
  isLid(actor) &&
  actor.organisatieId === g.organisatieId &&
  actor.id !== g.doorId &&
  !actor.leverancier &&
  p.rol !== 'leverancier' &&
  !isClosedTo(actor, p)

export const may = {
  /** How it stands: who steers the proeftuin, and who works at the host. */
  view: (actor: Actor | null, p: Zicht, g: Gastheer) => mayProeftuin.edit(actor, p) || isHost(actor, p, g),
  /** To whom the question goes, and taking it back. */
  ask: (actor: Actor | null, p: Zicht, g: Gastheer) => mayProeftuin.edit(actor, p) && standOf(g) === 'wacht',
  /** Whoever works there answers for the organisation. */
  answer: (actor: Actor | null, p: Zicht, g: Gastheer) => isHost(actor, p, g) && standOf(g) === 'wacht',
}
