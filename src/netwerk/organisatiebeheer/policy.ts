import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'
import type { Beheerverzoek } from './organisatiebeheer.ts'

type Zicht = Pick<Organisatie, 'id' | 'beheert'>
type Verzoek = Pick<Beheerverzoek, 'lidId' | 'beheert'>

const beheert = (actor: Actor | null, o: Pick<Zicht, 'beheert'>) => isLid(actor) && o.beheert

export const may = {
  /** The page on which administrators appoint and remove each other; the adviesteam can always. */
  manage: (actor: Actor | null, o: Zicht) => decidesOnSides(actor) || beheert(actor, o),
  /** The last one too: then the adviesteam, or a colleague with an address there, takes over. */
  stepDown: (actor: Actor | null, o: Zicht) => beheert(actor, o),
  /** Whoever works there and does not keep the page yet. */
  ask: (actor: Actor | null, o: Zicht) => mayOrganisatie.isOwn(actor, o) && !o.beheert,
  /** To read and answer a request, but nobody their own: who asked reads it on the page of the form. */
  decide: (actor: Actor | null, v: Verzoek) =>
    (decidesOnSides(actor) || beheert(actor, v)) && actor?.id !== v.lidId,
}
