/** What stands in one cell, as the program that wrote it meant it. `formule`: it is the outcome of one. */
export type Cel = (
  | { soort: 'leeg' }
  | { soort: 'tekst'; tekst: string }
  | { soort: 'getal'; getal: number }
  /** As `2026-03-01`, without a time of day. */
  | { soort: 'datum'; datum: string }
  /** A duration or a time of day. */
  | { soort: 'tijd'; minuten: number }
  | { soort: 'waar'; waar: boolean }
  /** A formula that did not work out: `#DIV/0!`. */
  | { soort: 'fout'; fout: string }
  /** A formula of which the outcome was not kept. */
  | { soort: 'onberekend' }
  /** A number that may be a BSN: it is not handed on. */
  | { soort: 'bsn' }
) & { formule?: true }

export const leeg: Cel = { soort: 'leeg' }

/** The same cell so many times beside each other; the first column is 1. */
export type Run = { kolom: number; keer: number; cel: Cel }

/** A row as people count them, and so many of the same below it. Only cells with something in them. */
export type RuweRij = { rij: number; keer: number; runs: Run[] }

/** Some rows of one sheet, in order. `blad` counts the sheets; `van1904`: how its program counts days. */
export type Portie = { blad: number; naam: string; van1904: boolean; rijen: RuweRij[] }

/** As many as a table of Excel or LibreOffice can have. */
export const meesteKolommen = 16_384
export const meesteRijen = 1_048_576

/** As many as a cell of Excel holds, twice. */
export const meesteTekens = 65_536

/** A number as programs write it; what is none is null. */
export function numberIn(text: string | undefined): number | null {
  const isOne = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text ?? '')
  return isOne && Number.isFinite(Number(text)) ? Number(text) : null
}
