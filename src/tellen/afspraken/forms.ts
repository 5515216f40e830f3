import { z } from 'zod'
import {
  choice,
  choices,
  day,
  emptyAsNull,
  line,
  optionalAmount,
  optionalLine,
  optionalText,
  tick,
  versie,
} from '#src/platform/forms/fields.ts'
import { today } from '#src/platform/today.ts'
import { hoogstePerWeek } from '#src/tellen/telregimes/invoer.ts'
import { urenVeld } from '#src/tellen/telregimes/uren-veld.ts'
import { maten, soorten, uitkomsten } from './afspraak.ts'
import { toetsProblemen, toetspunten } from './toets.ts'

/** A week has no more than the law allows (Arbeidstijdenwet, art. 5:7), and an effort of no hours is none. */
const uren = () =>
  urenVeld().refine(
    (minuten) => minuten === null || (minuten > 0 && minuten <= hoogstePerWeek),
    'Schrijf een aantal uren tussen 0 en 60.',
  )

const maanden = () =>
  emptyAsNull(
    z.coerce
      .number({ error: 'Schrijf een aantal maanden.' })
      .int('Schrijf een heel getal.')
      .min(1, 'Het is er minstens één.')
      .max(240, 'Dat is langer dan twintig jaar. Kijk het aantal na.'),
  )

const inhoud = {
  wat: line({ max: 200, leeg: 'Schrijf in één zin wat jullie afspreken.' }),
  maat: emptyAsNull(choice(maten)),
  aantal: optionalAmount(),
  bedrag: optionalAmount(),
  loondeel: optionalAmount(),
  uren: uren(),
  maanden: maanden(),
  uiterlijkOp: day(),
  inContract: tick(),
  toets: choices(toetspunten),
  motivering: optionalText({ max: 2000 }),
  nietReden: optionalText({ max: 2000 }),
  wijzigingReden: optionalText({ max: 2000 }),
}

/** What was agreed: with whom, of which kind, and what it says. */
export const AfspraakVelden = z.object({
  soort: choice(soorten),
  van: line({ max: 200, leeg: 'Schrijf welke organisatie dit doet.' }),
  aan: line({ max: 200, leeg: 'Schrijf wie de andere kant is.' }),
  ...inhoud,
})

/** What it says now, in the place of what it said; who and of which kind stays. */
export const VersieVelden = z.object({ ...inhoud, versie: versie() })

export type Inhoud = z.infer<z.ZodObject<typeof inhoud>>
export type NieuweAfspraak = z.infer<typeof AfspraakVelden>
type Soort = NieuweAfspraak['soort']
type Mis = (veld: string, message: string) => void

/** What depends on each other. */
function kijkNa(soort: Soort, gegeven: Inhoud, mis: Mis): void {
  const { maat, aantal } = gegeven
  if (soort !== 'resultaat') {
    if (aantal !== null || maat !== null)
      mis('aantal', 'Alleen een resultaat heeft een getal. Laat dit leeg.')
    return
  }
  if (maat === null) mis('maat', 'Kies waarin het resultaat is.')
  if (aantal === null || Number(aantal) === 0) mis('aantal', 'Schrijf hoeveel.')
  else if (Number(aantal) > 9_999_999) mis('aantal', 'Dat is te veel. Kijk het getal na.')
  if (maat === 'procent_waarde' || maat === 'procent_loonsom') kijkProcentNa(gegeven, mis)
  for (const [veld, probleem] of toetsProblemen({ ...gegeven, soort, minutenPerWeek: gegeven.uren }))
    mis(veld, probleem)
}

/** A percentage is of an amount. */
function kijkProcentNa({ aantal, bedrag, loondeel }: Inhoud, mis: Mis): void {
  if (Number(aantal) > 100) mis('aantal', 'Meer dan 100 % kan niet.')
  if (bedrag === null || Number(bedrag) === 0) mis('bedrag', 'Schrijf van welk bedrag dit een percentage is.')
  else if (Number(bedrag) > 9_999_999_999) mis('bedrag', 'Dat is te veel. Kijk het bedrag na.')
  if (loondeel !== null && (Number(loondeel) === 0 || Number(loondeel) > 100))
    mis('loondeel', 'Schrijf een percentage tussen 0 en 100.')
}

const wijs =
  (issues: z.core.$RefinementCtx<unknown>): Mis =>
  (veld, message) =>
    issues.addIssue({ code: 'custom', path: [veld], message })

export const metSamenhang = <T extends NieuweAfspraak>(schema: z.ZodType<T>) =>
  schema.superRefine((gegeven, issues) => {
    kijkNa(gegeven.soort, gegeven, wijs(issues))
    if (gegeven.van.toLowerCase() === gegeven.aan.toLowerCase())
      issues.addIssue({ code: 'custom', path: ['aan'], message: tweeKanten })
  })
export const AfspraakForm = metSamenhang(AfspraakVelden)

export const tweeKanten = 'Een afspraak is tussen twee organisaties. Schrijf hier een andere.'

export const metSamenhangVan = <T extends Inhoud>(schema: z.ZodType<T>, soort: Soort) =>
  schema.superRefine((gegeven, issues) => kijkNa(soort, gegeven, wijs(issues)))

/** How it went, or to which day it moves. */
export const UitkomstVelden = z.object({
  uitkomst: choice(uitkomsten),
  nieuweDag: emptyAsNull(day()),
  reden: optionalLine({ max: 1000 }),
})
export type Gegaan = z.infer<typeof UitkomstVelden>

export const metReden = <T extends Gegaan>(schema: z.ZodType<T>) =>
  schema.superRefine(({ uitkomst, nieuweDag, reden }, issues) => {
    const mis = wijs(issues)
    if (uitkomst !== 'gehouden' && reden === '') mis('reden', 'Schrijf waarom, in een zin.')
    if (uitkomst === 'verschoven' && nieuweDag === null) mis('nieuweDag', 'Kies een nieuwe dag.')
    if (uitkomst === 'verschoven' && nieuweDag !== null && nieuweDag < today())
      mis('nieuweDag', 'Deze dag is al voorbij. Kies een dag die nog komt.')
  })
export const UitkomstForm = metReden(UitkomstVelden)

/** Which version or outcome is said yes to: what one read. */
export const AkkoordForm = z.object({ over: z.uuid({ error: 'Open de pagina opnieuw.' }) })
