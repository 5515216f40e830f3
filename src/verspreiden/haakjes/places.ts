import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Haakje } from './haakje.ts'

/** Below the text of a haakje: a section. */
export const opHaakje: Place<Haakje, Child> = placeFor('op een haakje')

/** Under each in a list, by id: how it went for who did it. */
export const bewijzenBijHaakjes: Place<string[], Map<string, Child>> = placeFor('bewijzen bij haakjes')

/** The same in words alone, for where it was found. */
export const bewijsVanHaakjes: Place<string[], Map<string, string>> = placeFor(
  'bewijs van haakjes in woorden',
)
