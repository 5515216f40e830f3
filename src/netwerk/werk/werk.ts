import type { OokBij } from '#src/netwerk/leden/lid.ts'
import type { Kant } from '#src/netwerk/organisaties/organisatie.ts'

/** One entry of a member’s own list, and whether it closes anything. */
export type Werk = OokBij & { leverancier: boolean }

/** The side of the own organisation, and what the member said or left. */
export type Stand = {
  kant: Kant
  /** Works for a supplier that Vonk does not know. */
  elders: boolean
  /** The last day on the suppliers' side, and the last on which a publication still counts. */
  tot: string | null
  publicatieTot: string | null
  /** Whether that closes something still, or may yet. */
  sluitNog: boolean
}

/** As many as the trigger `lid_organisatie_past` allows. */
export const meesteWerk = 5
export const werkVol = `Je noemt er al ${meesteWerk}. Haal er eerst een weg waar je niet meer werkt.`
