import { z } from 'zod'
import { choice, day, line, optionalText, versie } from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { fasen, type Kring, kringen } from '#src/proeftuinen/proeftuin.ts'
import { aantekeningsoorten } from './aantekening.ts'

export const aantekeningFields = {
  soort: choice(aantekeningsoorten),
  titel: line({ min: 3, max: 160 }),
  tekst: optionalText({ max: 10_000 }),
  datum: day(),
  fase: choice(fasen),
  zichtbaarheid: choice(kringen),
}

/** `kringen`: those in which this writer may write, see kringenFor. */
type Limits = { kringen: Kring[]; vandaag: string }

const fits = ({ kringen, vandaag }: Limits) => ({
  narrow: (form: { zichtbaarheid: Kring }) => kringen.includes(form.zichtbaarheid),
  past: (form: { datum: string }) => form.datum <= vandaag,
})

const tooWide = {
  path: ['zichtbaarheid'],
  message:
    'Deze kring kan hier niet. Een aantekening is nooit voor meer mensen dan de proeftuin zelf. Kies een andere.',
}
const future = { path: ['datum'], message: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' }

type Placed = { zichtbaarheid: Kring; datum: string }

/** Never wider than the proeftuin, and of a day that has come. */
export const withinLimits = <T extends Placed>(form: z.ZodType<T>, limits: Limits): z.ZodType<T> =>
  form.refine(fits(limits).narrow, tooWide).refine(fits(limits).past, future)

export const aantekeningForm = (limits: Limits) => withinLimits(z.object(aantekeningFields), limits)

export const correctieForm = (limits: Limits) =>
  withinLimits(z.object({ ...aantekeningFields, akkoord: akkoord(), versie: versie() }), limits)

export type AantekeningData = z.infer<ReturnType<typeof aantekeningForm>>
export type CorrectieData = Omit<z.infer<ReturnType<typeof correctieForm>>, 'akkoord'>
