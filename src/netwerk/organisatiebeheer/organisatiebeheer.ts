/** After so many days without an answer of the administrators a request waits for the adviesteam too. */
export const doorzetDagen = 3

/** How somebody can come to keep the page of the own organisation. */
export type Weg =
  /** The address lies at a domain of the organisation, and nobody keeps the page yet: one step. */
  | 'meteen'
  /** The address lies there, and somebody keeps the page: those decide. */
  | 'beheerders'
  /** The address says nothing: the adviesteam decides, with a reason to go by. */
  | 'adviesteam'

export const wegVan = ({ adres, beheerd }: { adres: boolean; beheerd: boolean }): Weg => {
  if (!adres) return 'adviesteam'
  return beheerd ? 'beheerders' : 'meteen'
}

type Feiten = Record<'toegekendOp' | 'geweigerdOp' | 'ingetrokkenOp', Date | null>

export type Stand = 'open' | 'toegekend' | 'geweigerd' | 'ingetrokken'

/** Where a request stands; computed, never stored. */
export function standOf(v: Feiten): Stand {
  if (v.toegekendOp) return 'toegekend'
  if (v.geweigerdOp) return 'geweigerd'
  return v.ingetrokkenOp ? 'ingetrokken' : 'open'
}

/** A request, as its page shows it. */
export type Beheerverzoek = Feiten & {
  id: string
  organisatieId: string
  organisatie: string
  lidId: string
  naam: string
  functie: string
  reden: string
  gevraagdOp: Date
  doorgezetOp: Date | null
  uitleg: string | null
  beslotenDoor: string | null
  versie: number
  /** The member's address lies at a domain of the organisation. */
  adres: boolean
  /** The actor keeps the page of this organisation. */
  beheert: boolean
}

/** A request as a line in a list. */
export type Wachtend = Pick<
  Beheerverzoek,
  'id' | 'organisatieId' | 'organisatie' | 'naam' | 'functie' | 'gevraagdOp' | 'doorgezetOp'
>
