import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { ZoekQuery } from './filters.ts'

/** Above what was found, or below that nothing was: what can be done with the question. */
export const bijZoekvraag: Place<ZoekQuery, Child> = placeFor('bij een zoekvraag')
