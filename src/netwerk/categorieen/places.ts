import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Categorie } from './categorie.ts'

/** A part of the page of a kind of work, with the heading by which the page leads there. */
export type DeelBijSoortWerk = { id: string; kop: string; inhoud: Child }

/**
 * On the page of a kind of work: what a noun has for it, of what this reader may read; null when there is nothing. The page is
 * remembered for visitors, so a table that is read for it leaves stamps (besluit 0032).
 */
export const bijSoortWerk: Place<Categorie, DeelBijSoortWerk | null> = placeFor(
  'op de pagina van een soort werk',
)

/** Beside its title: what one can do with it. */
export const actiesBijSoortWerk: Place<Categorie, Child> = placeFor('acties bij een soort werk')
