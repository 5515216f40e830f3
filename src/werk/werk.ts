import type { OokBij } from '#src/leden/lid.ts'

/** The own list of where one works too: with which of them close, and those of before that still do. */
export type Werk = OokBij & { leverancier: boolean; tot: Date | null }

/** As many as the trigger `lid_organisatie_past` allows. */
export const meesteWerk = 5
export const werkVol = `Je noemt er al ${meesteWerk}. Haal er eerst een weg waar je niet meer werkt.`
