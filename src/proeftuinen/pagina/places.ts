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

/** Below its question, for who reads it. */
export const bijVraag: Place<Proeftuin, Child> = placeFor('bij de vraag')

/** Below what it brought, for who reads it. */
export const bijOpbrengsten: Place<Proeftuin, Child> = placeFor('bij wat het opleverde')

/** Below what was learned, for who reads it. */
export const bijLessen: Place<Proeftuin, Child> = placeFor('bij wat geleerd is')

/** Below each line of the logboek: what is made for all that the page shows at once. */
export const bijRegels: Place<
  { proeftuin: Proeftuin; regels: Logboekregel[] },
  (regel: Logboekregel) => Child
> = placeFor('bij de regels van een logboek')

/** In the menu of each line of the logboek: what can be done with it. */
export const inMenuVanRegels: Place<Proeftuin, (regel: Logboekregel) => Child> = placeFor(
  'in het menu van de regels van een logboek',
)
