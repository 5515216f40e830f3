import { sayMoment } from '#src/platform/components/index.ts'
import { dutchClock } from '#src/platform/today.ts'
import { type Aanbesteding, aardLabel, sayAmount, zichtbaarheidLabel } from './aanbesteding.ts'
import { type Codelist, labelOf } from './eforms/codelists.ts'

/** The fields of a tender as its form has them, in the order in which to show them. */
export const veldLabels = {
  titel: 'Titel',
  omschrijving: 'Omschrijving',
  koper: 'Wie koopt in',
  koperNummer: 'Nummer van de inkoper',
  aard: 'Aard',
  procedure: 'Procedure',
  cpvHoofd: 'CPV-code',
  cpvAanvullend: 'Andere CPV-codes',
  waarde: 'Geschatte waarde',
  valuta: 'Munt',
  raamovereenkomst: 'Dit is een raamovereenkomst',
  begintOp: 'Begint op',
  eindigtOp: 'Eindigt op',
  maanden: 'Looptijd in maanden',
  verlengingAantal: 'Hoe vaak te verlengen',
  verlengingTekst: 'Hoe te verlengen',
  plaatsen: 'Plaatsen',
  regio: 'Arbeidsmarktregio',
  gepubliceerdOp: 'Gepubliceerd op',
  indienenTot: 'Inschrijven tot en met',
  indienenTijd: 'Tijd',
  gunningsbeslissingOp: 'Gunningsbeslissing op',
  definitiefOp: 'Definitief gegund op',
  voorbehoudenDeelname: 'Voorbehouden deelname',
  voorbehoudenUitvoering: 'Voorbehouden uitvoering',
  sociaalDoel: 'Sociaal doel',
  strategischDoel: 'Strategisch doel',
  voorwaarden: 'Voorwaarden bij de uitvoering',
  gunningscriteria: 'Gunningscriteria',
  zichtbaarheid: 'Wie dit ziet',
} as const

export type Veld = keyof typeof veldLabels
export const velden = Object.keys(veldLabels) as Veld[]

/** How the award goes: on a page of its own, and not in the form of what is there already. */
const gunning: readonly Veld[] = ['gunningsbeslissingOp', 'definitiefOp']
export const bewerkbaar = velden.filter((veld) => !gunning.includes(veld))

/** What a form holds: text, or the ticked values. */
export type Waarden = Partial<Record<Veld, string | string[]>>

/** What stands in its form as it is kept. */
const asKept = [
  'titel',
  'omschrijving',
  'koper',
  'koperNummer',
  'procedure',
  'valuta',
  'voorwaarden',
  'gunningscriteria',
  'verlengingTekst',
  'zichtbaarheid',
] as const satisfies readonly (Veld & keyof Aanbesteding)[]

/** The tender as its form would show it. */
export function waardenOf(a: Aanbesteding): Waarden {
  return {
    ...Object.fromEntries(asKept.map((veld) => [veld, a[veld]])),
    raamovereenkomst: a.raamovereenkomst ? 'ja' : '',
    verlengingAantal: a.verlengingAantal === null ? '' : String(a.verlengingAantal),
    aard: a.aard ?? '',
    cpvHoofd: a.cpvHoofd ?? '',
    cpvAanvullend: a.cpvAanvullend.join('\n'),
    waarde: a.waarde === null ? '' : typedAmount(a.waarde),
    begintOp: a.begintOp ?? '',
    eindigtOp: a.eindigtOp ?? '',
    maanden: a.maanden === null ? '' : String(a.maanden),
    plaatsen: a.plaatsen.join('\n'),
    regio: a.regio ?? '',
    gepubliceerdOp: a.gepubliceerdOp ?? '',
    ...typedMoment(a.indienenTot),
    gunningsbeslissingOp: a.gunningsbeslissingOp ?? '',
    definitiefOp: a.definitiefOp ?? '',
    voorbehoudenDeelname: a.voorbehoudenDeelname ? 'ja' : '',
    voorbehoudenUitvoering: a.voorbehoudenUitvoering ? 'ja' : '',
    sociaalDoel: a.sociaalDoel,
    strategischDoel: a.strategischDoel,
  }
}

/** '1200000.505' as people type it: '1200000,51'; never with a dot, which would read as thousands. */
export function typedAmount(amount: string): string {
  const [whole = '0', decimals = ''] = amount.split('.')
  const cents = (BigInt(whole + decimals.slice(0, 3).padEnd(3, '0')) + 5n) / 10n
  return cents % 100n === 0n
    ? String(cents / 100n)
    : `${cents / 100n},${String(cents % 100n).padStart(2, '0')}`
}

/** A moment as the day and the time on a Dutch clock. */
export function typedMoment(at: Date | null): { indienenTot: string; indienenTijd: string } {
  const { date, time } = at ? dutchClock(at) : { date: '', time: '' }
  return { indienenTot: date, indienenTijd: time }
}

const same = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.toSorted().join('\n') : (value ?? '').replace(/\r\n?/g, '\n').trim()

export type Verschil = { veld: Veld; nu: string; dan: string }

/** The fields in which two forms differ, each side in words. */
export function differencesOf(nu: Waarden, dan: Waarden, only: readonly Veld[] = velden): Verschil[] {
  return only
    .filter((veld) => same(nu[veld]) !== same(dan[veld]))
    .map((veld) => ({ veld, nu: sayVeld(veld, nu), dan: sayVeld(veld, dan) }))
}

const codelists: Partial<Record<Veld, Codelist>> = {
  procedure: 'procurement-procedure-type',
  sociaalDoel: 'social-objective',
  strategischDoel: 'strategic-procurement',
}

/** One field of a form in words; '–' when it is empty. */
export function sayVeld(veld: Veld, waarden: Waarden): string {
  const value = waarden[veld]
  const list = codelists[veld]
  const parts = (Array.isArray(value) ? value : [value ?? '']).filter(Boolean)
  if (parts.length === 0) return '–'
  if (list) return parts.map((code) => labelOf(list, code)).join(', ')
  return sayOne(veld, parts.join(', '), waarden)
}

function sayOne(veld: Veld, text: string, { valuta }: Waarden): string {
  if (veld === 'aard' && text in aardLabel) return aardLabel[text as keyof typeof aardLabel]
  if (veld === 'zichtbaarheid' && text in zichtbaarheidLabel)
    return zichtbaarheidLabel[text as keyof typeof zichtbaarheidLabel]
  if (veld === 'waarde' && /^\d+(,\d\d)?$/.test(text))
    return sayAmount(text.replace(',', '.'), sayCurrency(valuta))
  if (/Op$|^indienenTot$/.test(veld) && /^\d{4}-\d\d-\d\d$/.test(text))
    return sayMoment(new Date(text), new Date(), true)
  return text
}

const sayCurrency = (valuta: string | string[] | undefined) =>
  /^[A-Z]{3}$/.test(String(valuta)) ? String(valuta) : 'EUR'
