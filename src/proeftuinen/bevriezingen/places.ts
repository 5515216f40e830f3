import { type Place, placeFor } from '#src/platform/places.ts'

type Gedaan = { handeling: string; bijzonderheden: Record<string, string> }

/** What somebody did, as the end of a sentence: those who read the whole trail have the words for it. */
export const zinVanHandeling: Place<Gedaan, string> = placeFor('zin van een handeling')
