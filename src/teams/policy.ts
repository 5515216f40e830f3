import type { Actor } from '#src/platform/actor.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin.ts'
import type { Ontvangen } from './team.ts'

/** Only the role in this team keeps it closed: who leaves while the tender runs would read everything after. */
const wouldOpen = (actor: Actor, p: Proeftuin) => isClosedTo(actor, p) && !actor.leverancier

type Answerable = Pick<Ontvangen, 'lidId' | 'gesloten' | 'afgeslagenOp'>

export const may = {
  invite: (actor: Actor | null, p: Proeftuin) => mayProeftuin.changeTeam(actor, p),
  /** Who was asked: the member with that address; without an account the link of the mail is the proof. */
  answer: (actor: Actor | null, { lidId, gesloten, afgeslagenOp }: Answerable) =>
    !gesloten && afgeslagenOp === null && (lidId === null || lidId === actor?.id),
  /** Yourself, or anyone when you lead it; but someone must stay to lead. */
  remove: (actor: Actor | null, p: Proeftuin, lidId: string) =>
    p.team.some((one) => one.lidId === lidId) &&
    p.team.some((one) => one.rol === 'trekker' && one.lidId !== lidId) &&
    (mayProeftuin.changeTeam(actor, p) || (actor?.id === lidId && !wouldOpen(actor, p))),
  /** Whoever holds the baton gives it away; who works in it may take it up when it lies still. */
  handOver: (actor: Actor | null, p: Proeftuin) => mayProeftuin.steer(actor, p) && !isClosedTo(actor, p),
}
