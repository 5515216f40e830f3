import { z } from 'zod'
import { choice, day, line, optionalText, versie } from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { binnen, fasen, type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin.ts'
import { aantekeningsoorten } from './aantekening.ts'

export const aantekeningFields = {
  soort: choice(aantekeningsoorten),
  titel: line({ min: 3, max: 160 }),
  tekst: optionalText({ max: 10_000 }),
  datum: day(),
  fase: choice(fasen),
  zichtbaarheid: choice(zichtbaarheden),
}

type Limits = { proeftuin: Pick<Proeftuin, 'zichtbaarheid'>; vandaag: string }

const fits = ({ proeftuin, vandaag }: Limits) => ({
  narrow: (form: { zichtbaarheid: Proeftuin['zichtbaarheid'] }) =>
    binnen(proeftuin.zichtbaarheid).includes(form.zichtbaarheid),
  past: (form: { datum: string }) => form.datum <= vandaag,
})

const tooWide = {
  path: ['zichtbaarheid'],
  message: 'Een aantekening kan niet voor meer mensen zichtbaar zijn dan de proeftuin zelf.',
}
const future = { path: ['datum'], message: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' }

type Placed = { zichtbaarheid: Proeftuin['zichtbaarheid']; datum: string }

/** Never wider than the proeftuin, and of a day that has come. */
export const withinLimits = <T extends Placed>(form: z.ZodType<T>, limits: Limits): z.ZodType<T> =>
  form.refine(fits(limits).narrow, tooWide).refine(fits(limits).past, future)

export const aantekeningForm = (limits: Limits) => withinLimits(z.object(aantekeningFields), limits)

export const correctieForm = (limits: Limits) =>
  withinLimits(z.object({ ...aantekeningFields, akkoord: akkoord(), versie: versie() }), limits)

export type AantekeningData = z.infer<ReturnType<typeof aantekeningForm>>
export type CorrectieData = Omit<z.infer<ReturnType<typeof correctieForm>>, 'akkoord'>
