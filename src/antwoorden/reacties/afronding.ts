import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isClosedTo, may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Afronding, Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { leestIn, magReageren } from './aantekening.ts'
import type { Stuk } from './reactie.ts'

type Afgerond = Proeftuin & { afronding: Afronding }

/** Rounded off, and its lessons are for this actor; they have the circle of the proeftuin. */
export const isTeLezen = (actor: Actor | null, p: Proeftuin): p is Afgerond =>
  p.afronding !== null && may.read(actor, p)

/**
 * What was learned, as something to react to. It is the proeftuin's, so that what was said of it stays when the proeftuin
 * is rounded off anew, and says so.
 */
export const stukVanLessen = (actor: Actor | null, p: Afgerond): Stuk => ({
  soort: 'afronding',
  id: p.id,
  titel: `${p.titel}, wat we leerden`,
  binnen: { soort: 'proeftuin', id: p.id },
  kring: p.zichtbaarheid,
  auteurIds: [p.afronding.doorId],
  href: (voor) => paths.afrondingReacties(p.id, voor),
  leest: leestIn(actor, p),
  mag: magReageren(actor, p, { zichtbaarheid: p.zichtbaarheid }),
  dicht: isClosedTo(actor, p),
  namen: may.seeNames(actor, p),
  gewijzigdOp: new Date(p.afronding.afgerondOp),
})

export async function findLessen(db: Db, actor: Actor | null, id: string): Promise<Stuk> {
  const proeftuin = await findProeftuin(db, actor, id)
  if (!isTeLezen(actor, proeftuin)) throw new NotFound()
  return stukVanLessen(actor, proeftuin)
}
