import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Werkwijze } from './werkwijze.ts'

/** One line under its title: how it went for who did it. */
export const bewijs: Place<Werkwijze, Child> = placeFor('bewijs van een werkwijze')

/** The same of each in a list, by id. */
export const bewijzen: Place<string[], Map<string, Child>> = placeFor('bewijzen van werkwijzen')

/** The same in words alone, for where it was found. */
export const bewijsInWoorden: Place<string[], Map<string, string>> = placeFor(
  'bewijs van werkwijzen in woorden',
)

/** The one main thing to do with it. */
export const hoofdactie: Place<Werkwijze, Child> = placeFor('hoofdactie op een werkwijze')

/** Something else that one can do with it, an icon and a link. */
export const dadenOpWerkwijze: Place<Werkwijze, Child> = placeFor('daden op een werkwijze')

/** At its side, below the main thing. */
export const opWerkwijze: Place<Werkwijze, Child> = placeFor('op een werkwijze')

/** Texts to hang social return on, below the pitfalls. */
export const haakjes: Place<Werkwijze, Child> = placeFor('haakjes bij een werkwijze')

/** Who followed whom, below what it brought. */
export const vonkspoor: Place<Werkwijze, Child> = placeFor('vonkspoor van een werkwijze')

/** What fits it, before what readers say: a section. */
export const onderWerkwijze: Place<Werkwijze, Child> = placeFor('onder een werkwijze')
