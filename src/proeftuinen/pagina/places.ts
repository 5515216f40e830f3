import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Logboekregel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/**
 * The page is made once for all who read the same of it (platform/web/remembered.ts): what fills these places differs no
 * further than that.
 */

/** Beside its title, for who does not write in it: a link. */
export const actiesOpProeftuin: Place<Proeftuin, Child> = placeFor('acties op een proeftuin')

/** Above what it holds: how it is that this actor reads it. */
export const bovenaanProeftuin: Place<Proeftuin, Child> = placeFor('bovenaan een proeftuin')

/** At its side, for who reads all of it: a card. */
export const opProeftuin: Place<Proeftuin, Child> = placeFor('op een proeftuin')

/** Below all of it, for who reads all of it: a section. */
export const onderProeftuin: Place<Proeftuin, Child> = placeFor('onder een proeftuin')

/** Below what it brought, for who reads it. */
export const bijOpbrengsten: Place<Proeftuin, Child> = placeFor('bij wat het opleverde')

/** The lines of the logboek that the page shows. */
type Getoond = { proeftuin: Proeftuin; regels: Logboekregel[] }

/** Below a line of the logboek, or in its menu. */
export type BijRegel = (regel: Logboekregel) => Child

/** What a noun shows in several places, each for who reads what stands there. */
export type Delen = {
  /** Below its question. */
  vraag?: Child
  /** Below what was learned. */
  lessen?: Child
  /** Below all of it, before the sections of others. */
  onderaan?: Child
  /** Below each line of the logboek. */
  regel?: BijRegel
  /** What can be done with a line. */
  menu?: BijRegel
}

/** In several places at once, so that one statement asks for all of them. */
export const delenVanProeftuin: Place<Getoond, Delen> = placeFor('delen van een proeftuin')
