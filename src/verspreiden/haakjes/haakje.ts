import type { Fase, Haakjesoort } from '#src/platform/database.generated.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

/** What the policy decides on, seen from the actor. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  weggehaald: boolean
  /** What it came from is not published, was taken away, or is in a narrower circle than this. */
  verborgen: boolean
  /** To this actor, a purchase in a proeftuin that it came from is closed. */
  dicht: boolean
  /** On the client's side in the team of a proeftuin that it came from. */
  eigen: boolean
}

export type HaakjeKaart = Zicht & {
  id: string
  soort: Haakjesoort
  titel: string
  tekst: string
  fase: Fase
  categorie: string | null
  categorieNaam: string | null
  opdracht: string
  geldigTot: string | null
  verlopen: boolean
  kopieen: number
  gewijzigdOp: Date
}

/** Where it came from, for who may see that. */
export type Bron = {
  soort: 'proeftuin' | 'werkwijze'
  id: string
  titel: string
  organisatie: string
  kring: Zichtbaarheid
}

export type Haakje = HaakjeKaart & {
  leveranciersVroegen: string
  bracht: string
  bron: Bron | null
  /** The proeftuinen that it came from, by itself or by its werkwijze, whether the reader may see them or not. */
  bronIds: string[]
  proeftuinId: string | null
  werkwijzeId: string | null
  doorId: string
  gewijzigdOp: Date
  versie: number
}

export const haakjesoorten = [
  'eis',
  'gunningscriterium',
  'vraag',
  'bepaling',
] as const satisfies Haakjesoort[]

/** A haakje goes out of the team: for that alone an aantekening will do. */
export const kringen = ['overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]

export const soortLabel: Record<Haakjesoort, string> = {
  eis: 'Eis in de uitvraag',
  gunningscriterium: 'Gunningscriterium',
  vraag: 'Vraag aan de markt',
  bepaling: 'Bepaling in het contract',
}

export const soortHint: Record<Haakjesoort, string> = {
  eis: 'Wat elke inschrijver moet kunnen of doen.',
  gunningscriterium: 'Waarmee een inschrijver punten verdient.',
  vraag: 'Wat je vraagt voordat je iets opschrijft.',
  bepaling: 'Wat je afspreekt voor de uitvoering.',
}

/** As it is copied: the text, and below it where it came from. */
export const metBron = ({ titel, tekst, bron }: Pick<Haakje, 'titel' | 'tekst' | 'bron'>, adres: string) =>
  `${tekst}\n\nBron: ${[`‘${titel}’`, bron && `${bron.titel} (${bron.organisatie})`, `Vonk, ${adres}`].filter(Boolean).join(', ')}`

export const sayKopieen = (n: number) => `${n}× gekopieerd`
