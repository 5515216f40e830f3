import { may as mayBeheer } from '#src/netwerk/organisatiebeheer/policy.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Zicht } from './teller.ts'

export const may = {
  /** Who counts: for who works there, and for who appoints them. */
  list: (actor: Actor | null, o: Zicht) =>
    mayBeheer.manage(actor, o) || mayOrganisatie.isOwn(actor, o) || may.stepDown(actor, o),
  /** Its administrators say who reads its plekken line by line; the adviesteam where there are none. */
  appoint: (actor: Actor | null, o: Zicht) => mayBeheer.manage(actor, o),
  stepDown: (actor: Actor | null, o: Zicht) => isLid(actor) && o.telt,
}
