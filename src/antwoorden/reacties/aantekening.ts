import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Aantekening } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { isClosedTo, may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Deel, kringen, type Proeftuin, type Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Lezen, Stuk } from './reactie.ts'

/** A reactie under an aantekening is a part of the proeftuin, as the aantekening is: the same rule says who reads it. */
export function leestIn(actor: Actor | null, proeftuin: Zicht): Lezen {
  const within = (deel: Partial<Deel>) =>
    kringen.filter((zichtbaarheid) => may.readPart(actor, proeftuin, { zichtbaarheid, ...deel }))
  return {
    van: within({}),
    vanLeverancier: within({ vanLeverancier: true }),
    eigen: actor ? within({ vanLeverancier: true, doorId: actor.id }) : [],
  }
}

type Stukje = Deel & { zichtbaarheid: Aantekening['zichtbaarheid'] }

/**
 * A member to whom the proeftuin is open, and who reads back what he or she wrote; not by looking inside, which ends
 * within the hour.
 */
export function magReageren(actor: Actor | null, proeftuin: Zicht, aantekening: Stukje): boolean {
  const p = { ...proeftuin, inzage: false }
  if (!isLid(actor) || isClosedTo(actor, p)) return false
  const { zichtbaarheid } = aantekening
  return may.readPart(actor, p, aantekening) && may.readPart(actor, p, { zichtbaarheid, doorId: actor.id })
}

/** An aantekening that was found for this actor, as something to react to. */
export const stukVan = (actor: Actor | null, proeftuin: Proeftuin, a: Aantekening): Stuk => ({
  soort: 'aantekening',
  id: a.id,
  titel: a.titel,
  binnen: { soort: 'proeftuin', id: proeftuin.id },
  kring: a.zichtbaarheid,
  auteurIds: [a.doorId],
  href: (voor) => paths.aantekeningReacties(proeftuin.id, a.id, voor),
  leest: leestIn(actor, proeftuin),
  mag: magReageren(actor, proeftuin, a),
  dicht: isClosedTo(actor, proeftuin),
  namen: may.seeNames(actor, proeftuin),
})
