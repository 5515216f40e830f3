import type { z } from 'zod'
import { sayDate } from '#src/platform/components/index.ts'
import { type FasePeriode, lopend, type Proeftuin, type RoutePeriode } from './proeftuin.ts'
import { delenOf } from './velden.ts'

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
      message: `De fase van nu begon op ${sayDate(p.faseSinds)}. Kies die dag of een latere.`,
    })

type Route = RoutePeriode['route']

/** The route that a switch ends: the one that is named, or the only one that runs. */
export function endedBy(p: Pick<Proeftuin, 'routePerioden'>, van: unknown): RoutePeriode | undefined {
  const now = lopend(p.routePerioden)
  return now.find(({ route }) => route === van) ?? (now.length === 1 && !van ? now[0] : undefined)
}

/** A route begins that does not run yet. */
export const newRoute = <T extends { route: Route }>(form: z.ZodType<T>, p: Proeftuin): z.ZodType<T> =>
  form.refine(({ route }) => !p.routes.includes(route), { path: ['route'], message: looptAl })

const looptAl = 'Deze route loopt al. Kies een andere.'
const before = (day: string) => `De route begon op ${sayDate(day)}. Kies die dag of een latere.`

type Wissel = { van: Route | null; naar: Route; datum: string }

/** A switch goes from a route that runs to one that does not, and not before the first began. */
export const routesFit = <T extends Wissel>(form: z.ZodType<T>, p: Proeftuin): z.ZodType<T> =>
  form.superRefine(({ van, naar, datum }, context) => {
    const ended = endedBy(p, van)
    const problem = (path: keyof Wissel, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!ended) problem('van', 'Kies een route die nu loopt.')
    if (p.routes.includes(naar)) problem('naar', looptAl)
    if (ended && datum < ended.begonnenOp) problem('datum', before(ended.begonnenOp))
  })

/** Why a route cannot just end; null: it can. */
export const eindeProbleem = (p: Pick<Proeftuin, 'routes'>): string | null =>
  p.routes.length > 1
    ? null
    : 'Dit is de enige route die loopt. Wissel van route, begin er een naast, of rond de proeftuin af.'

/** A route ends beside another that runs on, and not before it began. */
export const endFits = <T extends { geeindigdOp: string }>(
  form: z.ZodType<T>,
  { p, periode }: { p: Proeftuin; periode: RoutePeriode },
): z.ZodType<T> =>
  form.superRefine(({ geeindigdOp }, context) => {
    const message = eindeProbleem(p)
    if (message) context.addIssue({ code: 'custom', path: [], message })
    if (geeindigdOp < periode.begonnenOp)
      context.addIssue({ code: 'custom', path: ['geeindigdOp'], message: before(periode.begonnenOp) })
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
