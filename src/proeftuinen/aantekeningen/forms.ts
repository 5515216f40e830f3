import { z } from 'zod'
import { choice, line, optionalText, pastDay, versie } from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { fasen, type Kring, kringen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { aantekeningsoorten } from './aantekening.ts'

export const aantekeningFields = {
  soort: choice(aantekeningsoorten),
  titel: line({ min: 3, max: 160 }),
  tekst: optionalText({ max: 10_000 }),
  datum: pastDay(),
  fase: choice(fasen),
  zichtbaarheid: choice(kringen),
}

/** `kringen`: those in which this writer may write, see kringenFor. */
type Limits = { kringen: Kring[] }

const tooWide = {
  path: ['zichtbaarheid'],
  message:
    'Deze kring kan hier niet. Een aantekening is nooit voor meer mensen dan de proeftuin zelf. Kies een andere.',
}

/** Never wider than the proeftuin. */
export const withinLimits = <T extends { zichtbaarheid: Kring }>(
  form: z.ZodType<T>,
  { kringen }: Limits,
): z.ZodType<T> => form.refine(({ zichtbaarheid }) => kringen.includes(zichtbaarheid), tooWide)

export const aantekeningForm = (limits: Limits) => withinLimits(z.object(aantekeningFields), limits)

export const correctieForm = (limits: Limits) =>
  withinLimits(z.object({ ...aantekeningFields, akkoord: akkoord(), versie: versie() }), limits)

export type AantekeningData = z.infer<ReturnType<typeof aantekeningForm>>
export type CorrectieData = Omit<z.infer<ReturnType<typeof correctieForm>>, 'akkoord'>
