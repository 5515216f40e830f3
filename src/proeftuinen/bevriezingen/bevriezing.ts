import type { Inkijkpagina, Kant, Teamrol } from '#src/platform/database.generated.ts'

/**
 * One time that the purchase ran: from publication to the definitive end of its tender, or, without one, as long as
 * somebody was chosen. Dates may be corrected: then the days that it ran by the old ones count as well.
 */
export type Periode = {
  aanbesteding: boolean
  /** Of the tender, as its dates are now. */
  van: string | null
  gegund: string | null
  tot: string | null
  gestopt: boolean
  /** The first day that it was closed, and the day that it was open again; null: it still runs. */
  begin: string
  eind: string | null
}

/** One moment in a freeze: somebody opened a page, or changed something. */
export type Regel = {
  op: Date
  lidId: string | null
  /** Null: Vonk itself. */
  naam: string | null
  organisatie: string | null
  /** Of the own organisation now. */
  kant: Kant | null
  /** On the suppliers' side at that moment, by any work or by the role. */
  leverancier: boolean
  rol: Teamrol | null
  /** What was done; null: a page was opened. */
  handeling: string | null
  waarvan: 'proeftuin' | 'aanbesteding'
  pagina: Inkijkpagina
  /** Opened while the content was closed to this member. */
  gesloten: boolean
  /** Opened by the suppliers' side while it was open by dates that were corrected later. */
  open: boolean
  bijzonderheden: Record<string, string>
}

/** More than a page holds stands in the file. */
export const regelsPerPagina = 1000
export const regelsPerBestand = 50_000
