import { type Actor, isLid } from '#src/platform/actor.ts'
import { isClosedTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { may as mayPlek } from '#src/tellen/plekken/policy.ts'
import { type Opgave, standOf } from './kwartaalopgave.ts'

const vanWerkgever = (werkgeverId: string) => ({ koperId: null, inlenerId: null, werkgeverId, teller: false })

type Gevraagd = Parameters<typeof standOf>[0] &
  Pick<Opgave, 'organisatieId' | 'aanMij' | 'vanMij' | 'teller' | 'bevroren' | 'weggehaald'>

/** `p`: the proeftuin as the actor sees it, null when it is closed to the actor. */
export const may = {
  /** Who is asked and what became of it: the team, a supplier only of its own organisation (`listOf`). */
  list: (actor: Actor | null, p: Zicht) => mayPlek.list(actor, p),
  listOf: (actor: Actor, p: Zicht, organisatieId: string) =>
    mayPlek.addFor(actor, p, vanWerkgever(organisatieId)),
  /** Who of an employer is asked from now on: whoever reports its plekken. */
  ask: (actor: Actor | null, p: Zicht) => mayPlek.add(actor, p),
  askOf: (actor: Actor | null, p: Zicht, organisatieId: string) =>
    actor !== null && may.ask(actor, p) && may.listOf(actor, p, organisatieId),
  /** A member who works at the employer: at the address of the question, in the team, or who counts for it. */
  view: (actor: Actor | null, p: Zicht | null, o: Gevraagd) =>
    isLid(actor) &&
    actor.organisatieId === o.organisatieId &&
    !o.weggehaald &&
    (o.aanMij || o.vanMij || o.teller || (p?.rol ?? null) !== null),
  /** And while a purchase runs none of those who may bid, as by the link. */
  answer: (actor: Actor | null, p: Zicht | null, o: Gevraagd) =>
    may.view(actor, p, o) && standOf(o) === 'wacht' && !may.closed(actor, p, o),
  closed: (actor: Actor | null, p: Zicht | null, { bevroren }: Pick<Opgave, 'bevroren'>) =>
    bevroren && (actor?.overheid !== true || actor.leverancier || (p !== null && isClosedTo(actor, p))),
}
