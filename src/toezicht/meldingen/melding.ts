import type {
  Maatregelbesluit as Besluit,
  Herstelreden,
  Meldreden,
} from '#src/platform/database.generated.ts'
import type { Momentopname } from '#src/platform/te-melden.ts'
import type { Lopend } from './sluiting.ts'

export type { Besluit, Meldreden }

export const meldredenen = [
  'persoonsgegevens',
  'auteursrecht',
  'onvriendelijk',
  'onjuist',
  'anders',
] as const satisfies Meldreden[]

export const meldredenLabel: Record<Meldreden, string> = {
  persoonsgegevens: 'Er staan gegevens van een mens in',
  auteursrecht: 'Het is van iemand anders overgenomen',
  onvriendelijk: 'Het is onvriendelijk of kwetsend',
  onjuist: 'Het klopt niet',
  anders: 'Iets anders',
}

export const meldredenHint: Record<Meldreden, string> = {
  persoonsgegevens: 'Een naam, ziekte, uitkering of foto van iemand die daar niet om vroeg.',
  auteursrecht: 'Een tekst of beeld waar de maker niet van weet.',
  onvriendelijk: '',
  onjuist: '',
  anders: '',
}

/** In one or two words, for a label. */
export const meldredenKort: Record<Meldreden, string> = {
  persoonsgegevens: 'persoonsgegevens',
  auteursrecht: 'auteursrecht',
  onvriendelijk: 'onvriendelijk',
  onjuist: 'onjuist',
  anders: 'iets anders',
}

export const besluiten = ['weghalen', 'aanpassen', 'laten_staan'] as const satisfies Besluit[]

export const besluitLabel: Record<Besluit, string> = {
  weghalen: 'Haal het weg',
  aanpassen: 'Vraag de schrijver het aan te passen',
  laten_staan: 'Laat het staan',
}

export const besluitHint: Record<Besluit, string> = {
  weghalen: 'Een ander van het adviesteam moet dit bevestigen. Dan ziet niemand het nog.',
  aanpassen: 'De schrijver krijgt meteen een mail met jouw uitleg. De melding is daarmee afgehandeld.',
  laten_staan: 'De melding is daarmee afgehandeld. Wie het meldde leest jouw uitleg.',
}

/** How long something stays hidden on the word of one member of the adviesteam. */
export const spoedUren = 72

/** A report as somebody who may decide on it sees it in the list. */
export type MeldingKort = {
  id: string
  soort: string
  reden: Meldreden
  aanduiding: string
  gemeldOp: Date
  afgehandeldOp: Date | null
  /** A proposal that waits for a second member, and by whom. */
  voorstelDoorId: string | null
  spoedTot: Date | null
  /** An objection that waits. */
  bezwaar: boolean
  besluit: Besluit | null
}

export type Melding = Omit<MeldingKort, 'voorstelDoorId' | 'spoedTot' | 'bezwaar' | 'besluit'> & {
  onderwerpId: string
  toelichting: string
  doorLid: boolean
  momentopname: Momentopname
  auteurIds: string[]
  /** Who reported the same thing, this time or another. */
  melderIds: string[]
  /** Its tender runs, and closes it to the actor. */
  gesloten: boolean
  lopend: Lopend | null
}

export type Maatregel = {
  id: string
  meldingId: string
  soort: string
  onderwerpId: string
  besluit: Besluit
  motivering: string
  aanduiding: string
  auteurIds: string[]
  melderIds: string[]
  doorId: string
  door: string
  op: Date
  bevestigdDoorId: string | null
  bevestigdDoor: string | null
  bevestigdOp: Date | null
  afgewezenDoor: string | null
  afgewezenOp: Date | null
  afwijzing: string | null
  spoedTot: Date | null
  verborgenOp: Date | null
  herstelreden: Herstelreden | null
  hersteldOp: Date | null
  bezwaar: Bezwaar | null
}

export type Bezwaar = {
  tekst: string
  ingediendOp: string
  behandeldOp: string | null
  gegrond: boolean | null
  motivering: string | null
}

export type Stand = 'voorgesteld' | 'geldt' | 'afgewezen' | 'hersteld'

/** Where a measure stands is computed from its dated facts. Only taking away asks for a second member. */
export function standOf(m: Pick<Maatregel, 'besluit' | 'bevestigdOp' | 'afgewezenOp' | 'hersteldOp'>): Stand {
  if (m.afgewezenOp) return 'afgewezen'
  if (m.hersteldOp) return 'hersteld'
  return m.besluit === 'weghalen' && !m.bevestigdOp ? 'voorgesteld' : 'geldt'
}

export type Gevolgd = {
  id: string
  aanduiding: string
  reden: Meldreden
  gemeldOp: Date
  afgehandeldOp: Date | null
  besluit: Besluit | null
  motivering: string | null
  hersteld: boolean
}
