import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { naAfronding } from '#src/proeftuinen/afrondingen/places.ts'

/** Offered at the end of rounding off: while it is fresh. */
export const werkwijzeNaAfronding = fill(naAfronding, (_asker, { id }) => ({
  naam: 'werkwijze',
  knop: 'Rond af en maak er een werkwijze van',
  href: paths.nieuweWerkwijze(id),
}))
