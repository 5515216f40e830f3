/** A member to whom a duwtje goes. */
export type Ontvanger = { id: string; naam: string; functie: string }

/** That an organisation was pointed to an example. */
export type Duwtje = {
  id: string
  organisatieId: string
  organisatie: string
  gestuurdOp: Date
  door: string
  /** What the adviesteam added in its own words; '' when nothing. */
  regel: string
  ontvangers: Pick<Ontvanger, 'id' | 'naam'>[]
  /** Since when the organisation does it, as it said itself; null as far as Vonk knows not. */
  begonnenOp: string | null
}

/** So many at once, and so many members of each. */
export const hoogstens = { organisaties: 50, ontvangers: 3, regel: 300 }
