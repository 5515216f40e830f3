import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Haakje } from './haakje.ts'

/** Below the text of a haakje: a section. */
export const opHaakje: Place<Haakje, Child> = placeFor('op een haakje')
