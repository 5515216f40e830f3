import type { z } from 'zod'
import type { FasePeriode, Proeftuin } from './proeftuin.ts'
import { delenOf } from './velden.ts'

/** A problem at the field for the kind of work. */
export const unknownCategorie = { path: ['categorie'], message: 'Kies een soort werk uit de lijst.' }

/** The phase that is open now. There is always one. */
export const openPeriode = (p: Pick<Proeftuin, 'fasen'>): FasePeriode | undefined =>
  p.fasen.find(({ geeindigdOp }) => geeindigdOp === null)

type Fase = { fase: Proeftuin['fase']; begonnenOp: string; huidig: string }

/** Another phase, which begins after the one of now did. That the one of then has ended meanwhile is said elsewhere. */
export const faseFits = <T extends Fase>(form: z.ZodType<T>, p: Proeftuin): z.ZodType<T> =>
  form
    .refine(({ fase, huidig }) => fase !== p.fase || huidig !== openPeriode(p)?.id, {
      path: ['fase'],
      message: 'Deze fase loopt al. Kies een andere.',
    })
    .refine(({ begonnenOp }) => begonnenOp >= p.faseSinds, {
      path: ['begonnenOp'],
      message: `De fase van nu begon op ${p.faseSinds}. Kies die dag of een latere.`,
    })

/** A switch goes to another route than the one of now. */
export const otherRoute = <T extends { naar: Proeftuin['route'] }>(form: z.ZodType<T>, p: Proeftuin) =>
  form.refine(({ naar }) => naar !== p.route, {
    path: ['naar'],
    message: 'Dit is de route van nu. Kies een andere.',
  })

/** Not public before the host confirms; the same as `proeftuin_niet_openbaar_zonder_gastheer`. */
export const wachtOpGastheer =
  'De gastheer bevestigde nog niet. Tot die tijd kan de proeftuin niet openbaar zijn. Kies een kleinere kring.'

/** A circle in which it may be while its host did not confirm. */
export const confirmedFirst = <T extends { zichtbaarheid: Proeftuin['zichtbaarheid'] }>(
  form: z.ZodType<T>,
  p: Pick<Proeftuin, 'wachtOpGastheer'>,
): z.ZodType<T> =>
  form.refine(({ zichtbaarheid }) => !(p.wachtOpGastheer && zichtbaarheid === 'openbaar'), {
    path: ['zichtbaarheid'],
    message: wachtOpGastheer,
  })

/** What its team wrote for itself, without being asked whether it says too much of somebody: widening asks. */
export const unasked = (p: Proeftuin): Record<string, string> =>
  p.zichtbaarheid === 'team' ? delenOf(p) : {}
