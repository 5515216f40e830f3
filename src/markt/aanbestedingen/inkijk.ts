import { placeFor } from '#src/platform/places.ts'
import { daysBetween, today } from '#src/platform/today.ts'

/** How a purchase stands, by the dates of today: not yet, running, or over. */
export type Inkoopmoment = 'voorbereiding' | 'loopt' | 'afgelopen'

/** A page of a purchase that somebody opened: which, and whether its content is closed to who opened it. */
export type Inkijk = {
  /** Null: somebody is chosen, or a purchase prepared, without a tender. */
  aanbestedingId: string | null
  proeftuinId: string | null
  moment: Inkoopmoment
  gesloten: boolean
}

/** Where it stood: the path of the page, and whether it was a later part of a list. */
export type Plek = { pad: string; verder: boolean }

/** The noun that keeps who opened what, writes it down here. */
export const inkijk = placeFor<Inkijk & Plek, void>('inkijk')

/** An end that was written down wrongly can still be undone: so long are the suppliers followed after it. */
export const naloopDagen = 180

type Inkoop = { loopt: boolean; leverancier: boolean; einde: string | null }

/**
 * Whether a look at a tender is written down, and as what: of everybody while it runs, of the suppliers' side from the
 * first day until half a year after the end, whatever the dates say in between. See docs/besluiten/0029-voorkennis.md.
 */
export function momentOf({ loopt, leverancier, einde }: Inkoop): Inkoopmoment | null {
  if (loopt) return 'loopt'
  if (!leverancier) return null
  if (einde === null || einde > today()) return 'voorbereiding'
  return daysBetween(einde, today()) < naloopDagen ? 'afgelopen' : null
}
