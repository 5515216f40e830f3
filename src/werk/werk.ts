import type { OokBij } from '#src/leden/lid.ts'

/** The own list of where one works too: with which of them close. */
export type Werk = OokBij & { leverancier: boolean }

/** As many as the trigger `lid_organisatie_past` allows. */
export const meesteWerk = 5
export const werkVol = `Je noemt er al ${meesteWerk}. Haal er eerst een weg waar je niet meer werkt.`
