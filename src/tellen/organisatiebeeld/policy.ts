import { type Actor, isLid } from '#src/platform/actor.ts'

/** Of an organisation, seen from the actor. */
export type Teller = { id: string; teller: boolean }

export const may = {
  /** Totals: who works there. Exact, and what they are made of: its tellers. See docs/domein/privacy.md. */
  view: (actor: Actor | null, o: Teller) => isLid(actor) && (o.teller || actor?.organisatieId === o.id),
  exact: (actor: Actor | null, o: Teller) => isLid(actor) && o.teller,
}
