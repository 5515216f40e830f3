import { z } from 'zod'
import { optionalRegio } from '#src/netwerk/regios/veld.ts'
import {
  choice,
  choices,
  emptyAsNull,
  line,
  optionalAmount,
  optionalDay,
  optionalLine,
  optionalText,
  tick,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { today } from '#src/platform/today.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { type Aanbesteding, aarden, firstDecisionOf, opensBy } from './aanbesteding.ts'
import { codesIn } from './eforms/codelists.ts'
import { redact } from './eforms/redact.ts'
import { publicatieProbleem } from './publicatie.ts'

const codes = (list: 'social-objective' | 'strategic-procurement') =>
  codesIn(list)
    .map(({ code }) => code)
    .filter((code) => code !== 'none') as [string, ...string[]]

export const sociaalDoelen = codes('social-objective')
export const strategischeDoelen = codes('strategic-procurement')

/** Contact persons are never kept, typed in or read: what looks like one is taken out, as the hint at the field says. */
export const prose = (max: number) => optionalText({ max }).transform((text) => redact(text).slice(0, max))

const cpvHint =
  'Een CPV-code heeft 8 cijfers, zoals 90911200. Het cijfer achter het streepje hoeft er niet bij.'
const withoutCheckDigit = (given: string) => given.trim().replace(/^(\d{8})-\d$/, '$1')
export const cpv = () =>
  z
    .string({ error: cpvHint })
    .overwrite(withoutCheckDigit)
    .regex(/^\d{8}$/, cpvHint)

/** Several values in one text field, by `separator`. */
const several = (separator: RegExp, one: z.ZodType<string, string>, wat?: string) =>
  optionalText({ max: 5000, ...(wat && { wat }) })
    .transform((text) => [
      ...new Set(
        text
          .split(separator)
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(one).max(100, 'Dat zijn er meer dan honderd. Noem de belangrijkste.'))

/** Names of organisations, one a line. */
export const namen = () =>
  several(/\n/, z.string().max(300, 'Houd elke naam korter dan 300 tekens.')).transform((all) =>
    all.map((naam) => redact(naam).slice(0, 300)),
  )

/** How a contract can be extended, in every form that asks it. */
export const verlenging = {
  verlengingAantal: emptyAsNull(
    z.coerce
      .number({ error: 'Schrijf in cijfers hoe vaak.' })
      .int('Schrijf een heel getal.')
      .min(0, 'Schrijf 0 of meer.')
      .max(100, 'Vaker dan honderd keer? Schrijf het in woorden.'),
  ),
  verlengingTekst: prose(5000),
}

export const fields = {
  titel: line({ min: 3, max: 300 }).transform((text) => redact(text).slice(0, 300)),
  omschrijving: prose(20_000),
  koper: line({ min: 2, max: 300 }),
  koperNummer: optionalLine({ max: 100 }),
  aard: emptyAsNull(choice(aarden)),
  procedure: optionalLine({ max: 60 }),
  cpvHoofd: emptyAsNull(cpv()),
  cpvAanvullend: several(/[\s,;]+/, cpv(), 'CPV'),
  waarde: optionalAmount(),
  valuta: z
    .string()
    .overwrite((given) => given.trim().toUpperCase())
    .regex(/^[A-Z]{3}$/, 'Schrijf de munt met drie letters, zoals EUR.')
    .default('EUR'),
  begintOp: optionalDay(),
  eindigtOp: optionalDay(),
  maanden: emptyAsNull(
    z.coerce
      .number({ error: 'Schrijf een aantal maanden in cijfers.' })
      .int('Schrijf hele maanden.')
      .min(1, 'Dat is minder dan een maand.')
      .max(600, 'Dat is langer dan vijftig jaar.'),
  ),
  raamovereenkomst: tick(),
  ...verlenging,
  plaatsen: several(/\n/, z.string().max(100, 'Houd elke plaats korter dan 100 tekens.')),
  regio: optionalRegio(),
  gepubliceerdOp: optionalDay(),
  indienenTot: optionalDay(),
  indienenTijd: emptyAsNull(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 14:00.')),
  gunningsbeslissingOp: optionalDay(),
  definitiefOp: optionalDay(),
  voorbehoudenDeelname: tick(),
  voorbehoudenUitvoering: tick(),
  sociaalDoel: choices(sociaalDoelen),
  strategischDoel: choices(strategischeDoelen),
  voorwaarden: prose(20_000),
  gunningscriteria: prose(20_000),
  zichtbaarheid: choice(zichtbaarheden),
}

type Dates = {
  begintOp: string | null
  eindigtOp: string | null
  gepubliceerdOp: string | null
  gunningsbeslissingOp: string | null
  definitiefOp?: string | null
}

const inOrder = (dates: Dates, context: z.RefinementCtx) => {
  const { begintOp, eindigtOp, gepubliceerdOp, gunningsbeslissingOp, definitiefOp = null } = dates
  const report = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (begintOp && eindigtOp && eindigtOp < begintOp)
    report('eindigtOp', 'Het einde ligt voor het begin. Pas een van de twee aan.')
  if (gepubliceerdOp && gunningsbeslissingOp && gunningsbeslissingOp < gepubliceerdOp)
    report(
      'definitiefOp' in dates ? 'gunningsbeslissingOp' : 'gepubliceerdOp',
      'De gunning ligt voor de publicatie. Pas een van de twee aan.',
    )
  if (definitiefOp && definitiefOp > today())
    report('definitiefOp', 'Die dag moet nog komen. Laat dit nog leeg.')
  if (definitiefOp && !gunningsbeslissingOp)
    report('gunningsbeslissingOp', 'Vul ook in op welke dag is besloten.')
  if (definitiefOp && gunningsbeslissingOp && definitiefOp < gunningsbeslissingOp)
    report('definitiefOp', 'Dit ligt voor de gunningsbeslissing. Pas een van de twee aan.')
}

export const AanbestedingForm = z.object(fields).superRefine(inOrder)

/** For a tender that is there already. How its award goes is told on a page of its own, and this form opens nothing. */
const { gunningsbeslissingOp: _, definitiefOp: __, ...editable } = fields
export const AanbestedingEditForm = z.object({ ...editable, akkoord: akkoord(), versie: versie() })
export type AanbestedingEdit = Omit<z.infer<typeof AanbestedingEditForm>, 'akkoord' | 'versie'>

type Now = Pick<
  Aanbesteding,
  'loopt' | 'gepubliceerdOp' | 'gunningsbeslissingOp' | 'vroegtijdigBeeindigdOp' | 'percelen'
>

export const editFormOf = (a: Now) =>
  AanbestedingEditForm.superRefine((given, context) => {
    inOrder({ ...given, gunningsbeslissingOp: firstDecisionOf(a) }, context)
    const message = opensBy(a, given.gepubliceerdOp) ? opensIt : publicatieProbleem(a, given.gepubliceerdOp)
    if (message) context.addIssue({ code: 'custom', path: ['gepubliceerdOp'], message })
  })

/** Opening what runs takes two people, so the form refuses it and says how to go on. */
export const opensIt =
  'Zo loopt de aanbesteding niet meer, en lezen leveranciers mee. Stel deze verandering voor: een ander bevestigt haar.'

export const VersieForm = z.object({ versie: versie() })

export type AanbestedingInput = z.infer<typeof AanbestedingForm>

/** Whether the form was sent by a button that starts a proeftuin; on the page of a notice that is the main one. */
export const Vervolg = z
  .object({
    vervolg: z.literal('proeftuin').optional().catch(undefined),
    alleen: z.literal('ja').optional().catch(undefined),
  })
  .transform(({ vervolg, alleen }) => vervolg !== undefined && alleen === undefined)
