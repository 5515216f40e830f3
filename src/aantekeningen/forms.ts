import { z } from 'zod'
import { choice, day, line, optionalText, tick, versie } from '#src/platform/forms/fields.ts'
import { sayVerbreding } from '#src/proeftuinen/labels.ts'
import { binnen, fasen, isWider, type Proeftuin, zichtbaarheden } from '#src/proeftuinen/proeftuin.ts'
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

type Widening = Placed & { akkoord: boolean }

/** What others could not read opens only when it is confirmed for whom. `van`: as it is now. */
export const widerOnPurpose = <T extends Widening>(
  form: z.ZodType<T>,
  { zichtbaarheid: van }: { zichtbaarheid: Proeftuin['zichtbaarheid'] },
): z.ZodType<T> =>
  form.superRefine(({ zichtbaarheid, akkoord }, context) => {
    if (akkoord || !isWider(zichtbaarheid, van)) return
    context.addIssue({ code: 'custom', path: ['akkoord'], message: sayVerbreding(zichtbaarheid, van) })
  })

export const correctieForm = (limits: Limits) =>
  withinLimits(z.object({ ...aantekeningFields, akkoord: tick(), versie: versie() }), limits)

export type AantekeningData = z.infer<ReturnType<typeof aantekeningForm>>
export type CorrectieData = z.infer<ReturnType<typeof correctieForm>>
