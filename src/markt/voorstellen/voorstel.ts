import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

/** What the policy decides on. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  weggehaald: boolean
  organisatieId: string
}

export type Stand = 'open' | 'verlopen' | 'ingetrokken'

export type Voorstelkaart = Zicht & {
  id: string
  titel: string
  aanbod: string
  categorieen: string[]
  categorienamen: string[]
  regio: string | null
  regioNaam: string | null
  organisatie: string
  gewijzigdOp: Date
  stand: Stand
}

export type Voorstel = Voorstelkaart & {
  vraagt: string
  /** The last day on which it stands, when nobody says so again. */
  staatTot: string
  /** That day is near, or past. */
  navraag: boolean
  ingetrokkenOp: Date | null
  aangemaaktOp: Date
  doorId: string
  door: string
  /** Who wrote it left the network. */
  doorWeg: boolean
  versie: number
}

/** The words as they were. */
export type Versie = { versie: number; titel: string; aanbod: string; vraagt: string; op: Date }

/** A supplier never reads what is for public organisations alone, so it writes nothing there either. */
export const kringen = ['netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]

export const kringLabel: Record<(typeof kringen)[number], string> = {
  netwerk: 'Het netwerk',
  openbaar: 'Iedereen',
}
export const kringHint: Record<(typeof kringen)[number], string> = {
  netwerk: 'Alle leden van Vonk, ook andere leveranciers.',
  openbaar: 'Ook wie geen lid is. Zoekmachines vinden het.',
}

/** So many days before the year ends is asked whether it still stands. */
export const dagenVooraf = 21

export const meesteSoorten = 3
