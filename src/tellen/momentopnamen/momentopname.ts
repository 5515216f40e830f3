import type Fraction from 'fraction.js'

/**
 * By what the plekken of a quarter are divided, each in one row: one at a time, and no other. Filters over living data
 * cannot be made safe, nor can two of these crossed.
 */
export const verdelingen = ['vorm', 'route', 'regio', 'soort_organisatie', 'categorie'] as const
export type Verdeling = (typeof verdelingen)[number]

/** The row of what nobody wrote down. */
export const onbekend = 'onbekend'

/** All plekken of the quarter; its only row has the same name. */
export const totaal = 'totaal'

/**
 * The regimes that are shown beside each other, the one that chooses first: Vonk’s own picture says of nobody whether he
 * or she is in the register. The next is shown where its difference from the first can be shown too. Figures under other
 * regimes are for tellers.
 */
export const getoondeRegimes = ['bijdrage', 'landelijk_gescheiden']
export const [eersteRegime = 'bijdrage'] = getoondeRegimes

/**
 * A figure as it was counted, before anything of it is hidden. `organisatieId`: null for the network as a whole. `tabel`:
 * a Verdeling, `totaal`, or another that is for tellers alone. Rows with nobody may be left out.
 */
export type Geteld = {
  organisatieId: string | null
  tabel: string
  sleutel: string
  plekken: number
  bevestigd: number
  banen: Fraction
  /** For how many employers they work. */
  bijdragers: number
  /** How many of them one and the same organisation knows, as employer, hirer or buyer. */
  grootste: number
}

/** Every row that a table can have: fixed, so that a row that lacks says nothing. */
export type VasteRijen = Record<Verdeling, readonly string[]>

/** A quarter that is frozen, as everybody may know of it. */
export type Momentopname = {
  kwartaal: string
  regime: string
  versie: number
  titel: string
  vastgelegdOp: Date
}
