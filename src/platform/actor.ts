import type { Kant } from './database.generated.ts'

/** Who asks. Loaded once per request from the session or the bearer token; null is a visitor. */
export type Actor = {
  id: string
  naam: string
  organisatieId: string | null
  /** Of the own organisation; without one `geen`. */
  kant: Kant
  /** A member whose own organisation buys: sees what is visible to "overheid". */
  overheid: boolean
  /** Works on the suppliers' side, for the own organisation or beside it: a running tender is closed. */
  leverancier: boolean
  /** The last day on that side, for who left it: what ran then stays closed, and what is published within a year of it. */
  leverancierTot: string | null
  /** Once stood on that side, or was the supplier in a team. For all others lists need not look at each tender. */
  ooitLeverancier: boolean
  /** False: a guest, who sees what is public and the proeftuinen he or she is in the team of. */
  toegelaten: boolean
  adviesteam: boolean
  beheer: boolean
}

/** For pages that are there for everybody; written out, so that it is a decision. */
export const everyone = true

export const isVisitor = (actor: Actor | null) => actor === null
export const isSignedIn = (actor: Actor | null): actor is Actor => actor !== null
export const isLid = (actor: Actor | null): actor is Actor => actor?.toegelaten === true
export const isAdviesteam = (actor: Actor | null) => actor?.adviesteam === true
/** The adviesteam where it decides on what opens or closes: nobody of it who works on the suppliers' side. */
export const decidesOnSides = (actor: Actor | null) => isAdviesteam(actor) && actor?.leverancier === false
export const isBeheer = (actor: Actor | null) => actor?.beheer === true
