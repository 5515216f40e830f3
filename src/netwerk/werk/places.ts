import { type Place, placeFor } from '#src/platform/places.ts'

/** Whether a member is, or was, the supplier of a purchase that runs or is prepared. */
export const levertErgens: Place<{ lidId: string }, boolean> = placeFor('levert ergens')
