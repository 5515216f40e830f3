import type { JobContext } from '#src/platform/job-context.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'
import type { Termijn, Termijnmoment } from './termijn.ts'

/** What a noun promises an answer to: whom it tells at each moment. */
export type Termijnsoort = {
  soort: string
  /** Nothing once nobody waits for the answer any more. */
  meld: (context: JobContext, termijn: Termijn, moment: Termijnmoment) => Promise<void>
}

/** All kinds that there are. */
export const termijnsoorten: Place<null, Termijnsoort> = placeFor('waarvoor een termijn loopt')

/** How a noun declares its own. */
export const termijnsoort = (soort: Termijnsoort): Filling => fill(termijnsoorten, () => soort)
