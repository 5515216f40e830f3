/** Who asks. Loaded once per request from the session or the bearer token; null is a visitor. */
export type Actor = {
  id: string
  naam: string
  organisatieId: string | null
  /** Works for a public organisation: sees what is visible to "overheid". */
  overheid: boolean
  /** On the supplier's side of the information barrier (domein.md, section 6.1). */
  leverancier: boolean
  /** False: a guest, who sees what is public and the proeftuinen he or she is in the team of. */
  toegelaten: boolean
  adviesteam: boolean
  beheer: boolean
}

/** For pages that are there for everybody; written out, so that it is a decision. */
export const everyone = true

export const isSignedIn = (actor: Actor | null): actor is Actor => actor !== null
export const isLid = (actor: Actor | null): actor is Actor => actor?.toegelaten === true
export const isAdviesteam = (actor: Actor | null) => actor?.adviesteam === true
export const isBeheer = (actor: Actor | null) => actor?.beheer === true
