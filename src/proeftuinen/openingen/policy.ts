import type { Zicht } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import { type Opening, standOf } from './opening.ts'

type Seen = Pick<Opening, 'voorgesteldDoorId' | 'bevestigdOp' | 'geweigerdOp' | 'ingetrokkenOp'>

export const may = {
  /** The page Gunning en einde, and what was proposed. */
  follow: (actor: Actor | null, a: Zicht) => mayTender.follow(actor, a),
  /** The decision, which opens nothing; what opens is proposed; what closes again is done at once. */
  propose: (actor: Actor | null, a: Zicht) => mayTender.edit(actor, a),
  /** Never by who proposed it. */
  confirm: (actor: Actor | null, a: Zicht, o: Seen) =>
    standOf(o) === 'open' &&
    actor !== null &&
    actor.id !== o.voorgesteldDoorId &&
    mayTender.confirm(actor, a),
  withdraw: (actor: Actor | null, a: Zicht, o: Seen) =>
    standOf(o) === 'open' && actor !== null && (actor.id === o.voorgesteldDoorId || may.propose(actor, a)),
}
