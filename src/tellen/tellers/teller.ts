import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'

/** Who counts for an organisation. */
export type Teller = {
  lidId: string
  naam: string
  functie: string
  sinds: Date
  /** Another organisation is the own one. */
  ook: boolean
}

/** An organisation, as who may count for it is decided on. */
export type Zicht = Pick<Organisatie, 'id' | 'beheert'> & {
  /** The actor counts for it. */
  telt: boolean
}
