import { type Actor, isBeheer } from '#src/platform/actor.ts'
import type { Account, Soort } from './ledenbesluit.ts'

type Rule = (actor: Actor, lid: Account) => boolean

const isMember = (lid: Account) => lid.toegelatenOp !== null && lid.opSlotSinds === null
const isOther = (actor: Actor, lid: Account) => actor.id !== lid.id

/** Powers open what is closed to the suppliers: nobody who works there gives or takes them. */
const opens: readonly Soort[] = [
  'adviesteam_gegeven',
  'adviesteam_genomen',
  'beheer_gegeven',
  'beheer_genomen',
]
const staysOnSide = (actor: Actor, soort: Soort) => !actor.leverancier || !opens.includes(soort)

/** Nobody gives anything to themselves. Taking the last power of beheer is refused where it is done: see changes.ts. */
const rules: Record<Soort, Rule> = {
  adviesteam_gegeven: (actor, lid) => isOther(actor, lid) && isMember(lid) && lid.adviesteamSinds === null,
  adviesteam_genomen: (_, lid) => lid.adviesteamSinds !== null,
  beheer_gegeven: (actor, lid) => isOther(actor, lid) && isMember(lid) && lid.beheerSinds === null,
  beheer_genomen: (_, lid) => lid.beheerSinds !== null,
  /** First the power, then the lock: so that the others who run Vonk hear of both. */
  op_slot: (actor, lid) => isOther(actor, lid) && lid.beheerSinds === null && lid.opSlotSinds === null,
  van_slot: (actor, lid) => isOther(actor, lid) && lid.opSlotSinds !== null,
  sessies_beeindigd: (actor, lid) => isOther(actor, lid) && lid.sessies + lid.sleutels > 0,
}

export const may = {
  see: (actor: Actor | null) => isBeheer(actor),
  decide: (actor: Actor | null, lid: Account, soort: Soort) =>
    isBeheer(actor) &&
    actor !== null &&
    lid.vertrokkenOp === null &&
    staysOnSide(actor, soort) &&
    rules[soort](actor, lid),
}
