import type { Organisatiesoort, Teamrol } from '#src/platform/database.generated.ts'

/** From publication to award, as the dates of the tender are now. */
export type Periode = { titel: string; van: string; tot: string | null; loopt: boolean }

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
