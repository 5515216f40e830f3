import type { Aard } from '#src/platform/database.generated.ts'
import { type NieuweLezers, nieuweLezers, openingOf } from '#src/platform/forms/verbreding.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

export type { Aard, Zichtbaarheid }

/** What the policy decides on. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  /** Null: it came in with a register. */
  doorId: string | null
  koperId: string | null
  /** Published, and neither definitive nor ended: the wall is closed (docs/domein/eerlijk-spel.md#de-bevriezing). */
  loopt: boolean
  /** The actor is in the team of one of its proeftuinen. */
  inTeam: boolean
  /** The actor is or was the supplier there, or worked on that side in the year before it was published. */
  levert: boolean
  /** The adviesteam took it out of sight; see src/toezicht/meldingen. */
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
  gunningsbeslissingOp: string | null
  definitiefOp: string | null
  vroegtijdigBeeindigdOp: string | null
  indienenTot: Date | null
  /** The names of who it was awarded to; '' when nobody, or not known. */
  winnaars: string
  voorbehouden: boolean
  sociaalDoel: string[]
}

/** How far the whole, or one lot, has come: dated facts (docs/domein/aanbestedingen.md#het-leven-van-een-aanbesteding). */
export type Verloop = {
  gunningsbeslissingOp: string | null
  definitiefOp: string | null
  vroegtijdigBeeindigdOp: string | null
  beeindigdReden: string
}

/** What an award notice says of a lot (BT-142): a winner was chosen, it ended without one, or it is still open. */
export const uitslagen = ['selec-w', 'clos-nw', 'open-nw'] as const
export type Uitslag = (typeof uitslagen)[number]

export type Perceel = Verloop & {
  nummer: string
  titel: string
  waarde: string | null
  valuta: string
  cpvHoofd: string | null
  voorbehouden: boolean
  sociaalDoel: string[]
  uitslag: Uitslag | null
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
  regio: string | null
  regioNaam: string | null
  voorbehoudenDeelname: boolean
  voorbehoudenUitvoering: boolean
  strategischDoel: string[]
  voorwaarden: string
  gunningscriteria: string
  /** The buyer's own reference. */
  kenmerk: string | null
  raamovereenkomst: boolean
  /** How many times it can be extended, and how. */
  verlengingAantal: number | null
  verlengingTekst: string
  gegundAan: Winnaar[]
  noticeId: string | null
  noticeVersie: string | null
  mapId: string | null
  publicatienummer: string | null
  /** What was read from the notice, as the form has it; null when it was typed in. */
  ingelezen: unknown
  versie: number
  beeindigdReden: string
  percelen: (Perceel & { id: string })[]
}

/** To whom it was awarded: the whole (`perceelId` null), or one lot. `naam`: as the organisation is called now, else as it was written. */
export type Winnaar = { perceelId: string | null; organisatieId: string | null; naam: string }

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
  netwerk:
    'Alle leden, ook leveranciers. Zolang de aanbesteding loopt, zien alleen de overheid en het team haar.',
  openbaar: 'Iedereen op internet, ook leveranciers, ook terwijl de aanbesteding loopt.',
}

/** For a tender `team` means its buyer, which is part of `overheid`: going from `overheid` to `team` opens to nobody. */
const lezersVan: NieuweLezers = {
  ...nieuweLezers,
  overheid: {
    netwerk: nieuweLezers.overheid.netwerk ?? '',
    openbaar: nieuweLezers.overheid.openbaar ?? '',
  },
}

/** What a form for this tender opens. */
export const openingVan = (a: Pick<Zicht, 'zichtbaarheid'>) => openingOf(a, lezersVan)

export type Stand = 'voorbereiding' | 'loopt' | 'gegund' | 'gestopt'

type Leven = Pick<AanbestedingKaart, 'loopt' | 'definitiefOp' | 'vroegtijdigBeeindigdOp' | 'winnaars'>

/** Where it stands follows from the dates; what came in as a contract has none of them, and somebody who does it. */
export function standOf({ loopt, definitiefOp, vroegtijdigBeeindigdOp, winnaars }: Leven): Stand {
  if (loopt) return 'loopt'
  if (vroegtijdigBeeindigdOp) return 'gestopt'
  return definitiefOp || winnaars ? 'gegund' : 'voorbereiding'
}

export const standLabel: Record<Stand, string> = {
  voorbereiding: 'In voorbereiding',
  loopt: 'Loopt nu',
  gegund: 'Gegund',
  gestopt: 'Gestopt',
}

/** A part with an end of its own: a lot, or the whole when there are no lots (`id` null). */
export type Deel = Verloop & { id: string | null; naam: string; uitslag: Uitslag | null }

export const delenOf = (a: Aanbesteding): Deel[] =>
  a.percelen.length === 0
    ? [{ ...a, id: null, naam: a.titel, uitslag: null }]
    : a.percelen.map((perceel) => ({ ...perceel, naam: nameOf(perceel) }))

export const nameOf = ({ nummer, titel }: Pick<Perceel, 'nummer' | 'titel'>) =>
  `Perceel ${nummer}${titel ? `: ${titel}` : ''}`

export type Deelstand = 'open' | 'besloten' | 'definitief' | 'gestopt'

export function standOfDeel({
  gunningsbeslissingOp,
  definitiefOp,
  vroegtijdigBeeindigdOp,
}: Verloop): Deelstand {
  if (vroegtijdigBeeindigdOp) return 'gestopt'
  if (definitiefOp) return 'definitief'
  return gunningsbeslissingOp ? 'besloten' : 'open'
}

export const hasEnded = (deel: Verloop) => ['definitief', 'gestopt'].includes(standOfDeel(deel))

/** When the standstill is over; null when nothing was decided, or it ended already. */
export const expectedOn = (deel: Verloop, opschortendeDagen: number): string | null =>
  standOfDeel(deel) === 'besloten' && deel.gunningsbeslissingOp
    ? daysAfter(deel.gunningsbeslissingOp, opschortendeDagen)
    : null

/** The first day on which anything of it was decided: it was published before. */
export const firstDecisionOf = (a: Pick<Aanbesteding, 'gunningsbeslissingOp'> & { percelen: Verloop[] }) =>
  [a, ...a.percelen].flatMap(({ gunningsbeslissingOp }) => gunningsbeslissingOp ?? []).sort()[0] ?? null

/** Whether what runs would no longer run with this day of publication. */
export const opensBy = ({ loopt }: { loopt: boolean }, gepubliceerdOp: string | null, now = today()) =>
  loopt && (gepubliceerdOp === null || gepubliceerdOp > now)

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
