import type { Child } from 'hono/jsx'
import { type Place, placeFor } from '#src/platform/places.ts'
import type { Aanbesteding } from './aanbesteding.ts'

/** What is done with a tender: where it begins, what is there already, and a sentence about that ('' when nothing is). */
export type Werk = { begin: Child; deel: Child; er: string }

/** On the page of a tender, of what this reader may see. */
export const werkBijAanbesteding: Place<Pick<Aanbesteding, 'id' | 'vroegtijdigBeeindigdOp'>, Werk> = placeFor(
  'werk bij een aanbesteding',
)

/** In the alert on a tender that runs: what waits for somebody before it opens, for who follows that. */
export const wachtBijAanbesteding: Place<Aanbesteding, Child> = placeFor('wat wacht bij een aanbesteding')

/** At its side: what can be done with it. */
export const opAanbesteding: Place<Aanbesteding, Child> = placeFor('op een aanbesteding')
