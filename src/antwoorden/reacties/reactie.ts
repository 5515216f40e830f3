import { writeCursor } from '#src/platform/keyset.ts'
import type { Kring } from '#src/platform/zichtbaarheid.ts'

/** In which circles an actor reads reacties: of the buyers' side, of a supplier, of the own hand or supplier. */
export type Lezen = { van: Kring[]; vanLeverancier: Kring[]; eigen: Kring[] }

/** Something under which people may react, as one actor who may read it sees it. */
export type Stuk = {
  /** Its kind, and which one. */
  soort: string
  id: string
  titel: string
  /** The record on whose page its reacties are counted, and in whose trail they are told. */
  binnen: { soort: string; id: string }
  /** For whom a reactie is written now. */
  kring: Kring
  /** Who hears of a reactie, as long as they may read it. */
  auteurIds: string[]
  /** The page on which they all stand, and which takes in another. */
  href: (voor?: string) => string
  /** Where one reads it together with them, when that is another page: there one returns. */
  terug?: string
  /** Tells it apart from the others on that page. */
  deel?: string
  /** When its words last changed: what was written before says so. */
  gewijzigdOp?: Date | null
  leest: Lezen
  /** May write here: a member, to whom it is open, and who reads back what he or she wrote. */
  mag: boolean
  /** Closed while a purchase runs, to this actor, but for what is public. */
  dicht: boolean
  /** Whether the actor reads who wrote. */
  namen: boolean
}

/** What decides on who reads a reactie, beside the piece. */
export type Geschreven = {
  zichtbaarheid: Kring
  doorId: string
  /** Written on the suppliers' side, for this organisation if the writer had one. */
  vanLeverancier: boolean
  leverancierId: string | null
}

export type Reactie = Geschreven & {
  id: string
  soort: string
  onderwerpId: string
  tekst: string
  door: string
  organisatie: string | null
  geschrevenOp: Date
  /** As PostgreSQL writes it, for a cursor. */
  moment: string
  gewijzigdOp: Date | null
  /** The part under which it was written was left out then. */
  losOp: Date | null
  versie: number
}

export const reactiesPerPagina = 20
/** Of each piece, where several stand on one page. */
export const reactiesPerDeel = 3
export const maxReactie = 2000

/** After every id of that moment, so that the page of which this is the cursor ends with the reactie itself. */
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Where it stands, however many came after it. */
export const reactieHref = ({ href }: Pick<Stuk, 'href'>, { id, moment }: Pick<Reactie, 'id' | 'moment'>) =>
  `${href(writeCursor(moment, lastId))}#reactie-${id}`

/** Where the reacties to it stand on a page. */
export const plekVan = ({ deel }: Pick<Stuk, 'deel'>) => (deel ? `reacties-${deel}` : 'reacties')

/** One returns to what one read. */
export const terugNaar = ({ terug, href }: Pick<Stuk, 'terug' | 'href'>) => terug ?? href()

/** Said of a part that has other words since, or that is left out. */
export const isVanEerder = (
  { gewijzigdOp }: Pick<Stuk, 'gewijzigdOp'>,
  r: Pick<Reactie, 'geschrevenOp' | 'losOp'>,
) => r.losOp !== null || (gewijzigdOp != null && r.geschrevenOp < gewijzigdOp)

/** ‘1 reactie’, ‘3 reacties’. */
export const aantalReacties = (aantal: number) => `${aantal} ${aantal === 1 ? 'reactie' : 'reacties'}`
