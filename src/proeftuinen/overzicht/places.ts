import type { Child } from 'hono/jsx'
import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { type Place, placeFor } from '#src/platform/places.ts'

/** Above a list that is of one kind of work; as the page of a proeftuin it is made once for many. */
export const bijCategorie: Place<Categorie, Child> = placeFor('bij een soort werk')
