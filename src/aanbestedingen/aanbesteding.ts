import type { Aard, Zichtbaarheid } from '#src/platform/database.generated.ts'

export type { Categorie } from './categorie.ts'
export type { Aard, Zichtbaarheid }

/** What the policy decides on. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  doorId: string
  koperId: string | null
  /** Published and not awarded: the information barrier is closed (domein.md, section 6.1). */
  loopt: boolean
  /** The actor is the supplier in the team of one of its proeftuinen. */
  levert: boolean
  /** The adviesteam took it out of sight; see src/meldingen. */
  weggehaald: boolean
}

/** A tender as a list shows it. */
export type AanbestedingKaart = Zicht & {
  id: string
  titel: string
  koper: string
  waarde: string | null
  valuta: string
  gepubliceerdOp: string | null
  gegundOp: string | null
  indienenTot: Date | null
  voorbehouden: boolean
  sociaalDoel: string[]
}

export type Perceel = {
  nummer: string
  titel: string
  waarde: string | null
  valuta: string
  cpvHoofd: string | null
  voorbehouden: boolean
  sociaalDoel: string[]
}

export type Aanbesteding = Omit<AanbestedingKaart, 'voorbehouden'> & {
  omschrijving: string
  koperNaam: string
  koperNummer: string
  aard: Aard | null
  procedure: string
  cpvHoofd: string | null
  cpvNaam: string | null
  cpvAanvullend: string[]
  begintOp: string | null
  eindigtOp: string | null
  maanden: number | null
  plaatsen: string[]
  voorbehoudenDeelname: boolean
  voorbehoudenUitvoering: boolean
  strategischDoel: string[]
  voorwaarden: string
  gunningscriteria: string
  noticeId: string | null
  noticeVersie: string | null
  mapId: string | null
  publicatienummer: string | null
  /** What was read from the notice, as the form has it; null when it was typed in. */
  ingelezen: unknown
  versie: number
  percelen: Perceel[]
}

export const aarden = ['werken', 'leveringen', 'diensten'] as const satisfies readonly Aard[]
export const aardLabel: Record<Aard, string> = {
  werken: 'Werken',
  leveringen: 'Leveringen',
  diensten: 'Diensten',
}

export const zichtbaarheidLabel: Record<Zichtbaarheid, string> = {
  team: 'Alleen jij en je organisatie',
  overheid: 'De overheid',
  netwerk: 'Het netwerk',
  openbaar: 'Iedereen',
}
export const zichtbaarheidHint: Record<Zichtbaarheid, string> = {
  team: 'Jij en de leden van de organisatie die inkoopt.',
  overheid: 'Alle leden die bij een overheid werken.',
  netwerk: 'Alle leden, ook leveranciers. Zolang de aanbesteding loopt, zien leveranciers haar niet.',
  openbaar: 'Iedereen op internet, ook leveranciers, ook terwijl de aanbesteding loopt.',
}

export type Stand = 'voorbereiding' | 'loopt' | 'gegund'

/** Where it stands follows from the dates. */
export const standOf = ({ loopt, gegundOp }: Pick<AanbestedingKaart, 'loopt' | 'gegundOp'>): Stand =>
  loopt ? 'loopt' : gegundOp === null ? 'voorbereiding' : 'gegund'

export const standLabel: Record<Stand, string> = {
  voorbereiding: 'In voorbereiding',
  loopt: 'Loopt nu',
  gegund: 'Gegund',
}

/** An amount with its currency, in words of a bank statement: '€ 1.200.000'. */
export function sayAmount(waarde: string, valuta: string): string {
  const digits = waarde.endsWith('.00') || !waarde.includes('.') ? 0 : 2
  const options = {
    style: 'currency',
    currency: valuta,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }
  return new Intl.NumberFormat('nl-NL', options as Intl.NumberFormatOptions).format(Number(waarde))
}
