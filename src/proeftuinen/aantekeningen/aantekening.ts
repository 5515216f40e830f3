import { paths } from '#src/paths/index.ts'
import type { Aantekeningsoort, Fase } from '#src/platform/database.generated.ts'
import type { Kring } from '#src/platform/zichtbaarheid.ts'

export type { Aantekeningsoort }

export type Aantekening = {
  id: string
  proeftuinId: string
  soort: Aantekeningsoort
  fase: Fase
  datum: string
  titel: string
  tekst: string
  zichtbaarheid: Kring
  doorId: string
  door: string
  /** Written on the suppliers' side, for this organisation if the writer had one. */
  vanLeverancier: boolean
  leverancierId: string | null
  versie: number
  /** Who wrote what it says now; null: nobody corrected it, or that was not kept. */
  gewijzigdDoor: string | null
  gewijzigdOp: Date
}

/** A line of the logboek: an aantekening, or a switch of route, which is as much an event. */
export type Logboekregel = Omit<Aantekening, 'proeftuinId' | 'soort' | 'fase'> & {
  soort: Aantekeningsoort | 'routewissel'
  /** For a switch: from which route to which. */
  van: string | null
  naar: string | null
  fase: Fase | null
}

export const aantekeningsoorten = [
  'waarneming',
  'hobbel',
  'dilemma',
  'besluit',
  'resultaat',
  'les',
] as const satisfies Aantekeningsoort[]

export const soortLabel: Record<Aantekeningsoort, string> = {
  waarneming: 'Waarneming',
  hobbel: 'Hobbel',
  dilemma: 'Dilemma',
  besluit: 'Besluit',
  resultaat: 'Resultaat',
  les: 'Les',
}

export const soortHint: Record<Aantekeningsoort, string> = {
  waarneming: 'Wat je ziet gebeuren.',
  hobbel: 'Wat in de weg zit, en misschien niet alleen bij jullie.',
  dilemma: 'Waar goede redenen tegenover elkaar staan.',
  besluit: 'Wat jullie kiezen, en waarom.',
  resultaat: 'Wat het opleverde.',
  les: 'Wat je een ander zou aanraden.',
}

/** Adding and correcting belong to the author; the trekker may correct too. */
export const logboekPageSize = 20

/** Of these the page shows the first before one asks for all. */
export const logboekBegin = 5

/** Where a line stands, however long ago it was. */
export const regelHref = (proeftuinId: string, id: string): string =>
  `${paths.proeftuin(proeftuinId, { logboek: 'alles' })}#regel-${id}`
