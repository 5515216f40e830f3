import type { Doelsector } from '#src/platform/database.generated.ts'

export type { Doelsector }

export const doelsectoren = ['markt', 'overheid', 'land'] as const satisfies Doelsector[]

/** Of whom a target is: of one organisation, or of a sector. */
export type Van = { organisatieId: string; sector: null } | { organisatieId: null; sector: Doelsector }

/** A version of a target: so many banen at the end of a year, told under a regime. */
export type Doel = Van & {
  id: string
  /** The name of that organisation. */
  organisatie: string | null
  jaar: number
  /** The name of a telregime, and what it is called now. */
  regime: string
  regimeTitel: string
  /** As the database writes it: '125000.00'. */
  banen: string
  bron: string
  /** It is no target any more. */
  vervallen: boolean
  versie: number
  op: Date
  /** The actor keeps the page of that organisation. */
  beheert: boolean
}

export const sectorLabels: Record<Doelsector, string> = {
  markt: 'de markt',
  overheid: 'de overheid',
  land: 'heel Nederland',
}

/** Of whom it is, in words. */
export const sayVan = ({ organisatie, sector }: Pick<Doel, 'organisatie' | 'sector'>): string =>
  sector === null ? (organisatie ?? '') : sectorLabels[sector]
