import { type Place, placeFor } from '#src/platform/places.ts'

/** What somebody did, as the end of a sentence: those who read the whole trail have the words for it. */
export const zinVanHandeling: Place<{ handeling: string }, string> = placeFor('zin van een handeling')
