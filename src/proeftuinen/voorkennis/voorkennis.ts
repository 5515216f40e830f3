import type { Aantekeningsoort, Inkijkpagina, Teamrol } from '#src/platform/database.generated.ts'
import type { Kring } from '#src/platform/zichtbaarheid.ts'

/** From the first day of preparing until the purchase began to run, or nobody bought anything; null: it still is prepared. */
export type Periode = { begin: string; eind: string | null }

type Lid = { lidId: string; naam: string; organisatie: string | null; rol: Teamrol | null }

/** One time that somebody of the suppliers' side was in the team; null: the day was not kept, or it goes on. */
export type Deelname = Lid & { sinds: Date | null; tot: Date | null }

/** Somebody of the suppliers' side opened a page: once a day for each. */
export type Lezing = Lid & {
  op: Date
  waarvan: 'proeftuin' | 'aanbesteding'
  pagina: Inkijkpagina
  /** In the team, so that only what is for suppliers was open. */
  gesloten: boolean
}

/** What lay open to everybody, and since when. The title only of what still does. */
export type OpTafel = {
  wat: 'proeftuin' | 'aantekening' | 'aanbesteding' | 'bestand'
  id: string
  soort: Aantekeningsoort | null
  titel: string | null
  sinds: Date
  tot: Date | null
  /** When its text was last changed since then. */
  aangepast: Date | null
}

/** That a supplier wrote something for the team; never what. */
export type Inbreng = {
  op: Date
  naam: string
  organisatie: string | null
  soort: Aantekeningsoort
  zichtbaarheid: Kring
}

/** All that the suppliers' side knew before a purchase began, as one document. */
export type Voorkennis = {
  deelnames: Deelname[]
  lezingen: Lezing[]
  opTafel: OpTafel[]
  inbreng: Inbreng[]
}

/** More than a page holds stands in the file. */
export const regelsPerPagina = 1000
export const regelsPerBestand = 50_000
