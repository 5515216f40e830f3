import type { Actor } from '#src/platform/actor.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { candidates, type Ontvangen } from './team.ts'
import type { Vraag } from './vraag.ts'

type Answerable = Pick<Ontvangen, 'lidId' | 'gesloten' | 'afgeslagenOp'>

export const may = {
  invite: (actor: Actor | null, p: Proeftuin) => mayProeftuin.changeTeam(actor, p),
  /** Somebody else, for one's own: who leads nothing has nothing to ask for. */
  askFor: (actor: Actor | null, { lid, mogelijk, niet }: Pick<Vraag, 'lid' | 'mogelijk' | 'niet'>) =>
    actor !== null && actor.id !== lid.id && mogelijk.length + niet.length > 0,
  /** Who was asked: the member with that address; without an account the link of the mail is the proof. */
  answer: (actor: Actor | null, { lidId, gesloten, afgeslagenOp }: Answerable) =>
    !gesloten && afgeslagenOp === null && (lidId === null || lidId === actor?.id),
  /** A supplier never leads, and says no to that. */
  accept: (actor: Actor | null, u: Answerable & Pick<Ontvangen, 'rol'>) =>
    may.answer(actor, u) && !(u.rol === 'trekker' && actor?.leverancier === true),
  /**
   * Yourself, or anyone when you lead it; but someone must stay to lead. It opens nothing: who was the supplier stays that
   * for this proeftuin, see `leverde`.
   */
  remove: (actor: Actor | null, p: Proeftuin, lidId: string) =>
    p.team.some((one) => one.lidId === lidId) &&
    p.team.some((one) => one.rol === 'trekker' && one.lidId !== lidId) &&
    (mayProeftuin.changeTeam(actor, p) || actor?.id === lidId),
  /** Whoever holds the baton gives it away; who works in it may take it up when it lies still. */
  handOver: (actor: Actor | null, p: Proeftuin) => mayProeftuin.steer(actor, p) && !isClosedTo(actor, p),
}

/** Who gave this actor the baton that he or she holds, and can have it back; undefined when nobody. */
export function gever(actor: Actor | null, p: Proeftuin) {
  if (p.stokje?.lidId !== actor?.id || !may.handOver(actor, p)) return undefined
  return candidates(p).find(({ lidId }) => lidId === p.stokje?.doorId && lidId !== actor?.id)
}
