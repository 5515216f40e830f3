import { fill } from '#src/platform/places.ts'
import { zinVanHandeling } from '#src/proeftuinen/bevriezingen/places.ts'
import { sayHandeling } from './labels.ts'

/** In the log of a freeze: the same words as in the trail. */
export const zinVanSpoor = fill(zinVanHandeling, (_asker, { handeling }) => sayHandeling(handeling))
