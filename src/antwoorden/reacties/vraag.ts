import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isClosedTo, may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proeftuin, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { leestIn, magReageren } from './aantekening.ts'
import type { Stuk } from './reactie.ts'

/** The proeftuin itself, as something to react to: its question, in its circle; who leads hears of it. */
export const stukVanVraag = (actor: Actor | null, p: Proeftuin): Stuk => ({
  soort: 'proeftuin',
  id: p.id,
  titel: p.titel,
  binnen: { soort: 'proeftuin', id: p.id },
  kring: p.zichtbaarheid,
  auteurIds: p.team.filter(({ rol }) => rol === 'trekker').map(({ lidId }) => lidId),
  href: (voor) => paths.proeftuinReacties(p.id, voor),
  leest: leestIn(actor, p),
  mag: magReageren(actor, p, { zichtbaarheid: p.zichtbaarheid }),
  dicht: isClosedTo(actor, p),
  namen: may.seeNames(actor, p),
})

export async function findVraag(db: Db, actor: Actor | null, id: string): Promise<Stuk> {
  const proeftuin = await findProeftuin(db, actor, id)
  if (!may.read(actor, proeftuin)) throw new NotFound()
  return stukVanVraag(actor, proeftuin)
}

/**
 * What was asked of this actor with the baton, while it runs and for who reads the proeftuin: words of its team, which a
 * supplier does not hear while a purchase is prepared, not even in a public one.
 */
export const gevraagdAan = (actor: Actor | null, p: Proeftuin): string =>
  standOf(p) === 'lopend' &&
  p.stokje?.lidId === actor?.id &&
  may.readPart(actor, p, { zichtbaarheid: 'team' })
    ? (p.stokje?.boodschap ?? '')
    : ''
