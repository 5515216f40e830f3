import type { Organisatiesoort, Teamrol } from '#src/platform/database.generated.ts'

/** From publication to the definitive award, or the early end. Dates may be corrected: then the days that it ran by the old ones count as well. */
export type Periode = {
  titel: string
  /** As the dates of the tender are now. */
  van: string | null
  tot: string | null
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
  soort: Organisatiesoort | null
  /** On the supplier's side, by organisation or by role. */
  leverancier: boolean
  rol: Teamrol | null
  /** What was done; null: a page was opened. */
  handeling: string | null
  waarvan: 'proeftuin' | 'aanbesteding'
  /** Opened while the content was closed to this member. */
  gesloten: boolean
  bijzonderheden: Record<string, string>
}

/** More than a page holds stands in the file. */
export const regelsPerPagina = 1000
export const regelsPerBestand = 50_000
