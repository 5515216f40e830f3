import type { z } from 'zod'
import { choice, emptyAsNull } from '#src/platform/forms/fields.ts'
import { type Verbreding, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { today } from '#src/platform/today.ts'
import {
  type Aanbestedingstand,
  fasen,
  type Proeftuin,
  type RoutePeriode,
  routes,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { endedBy, endFits, faseFits, newRoute, routesFit } from '#src/proeftuinen/proeftuin/rules.ts'
import {
  type Inkoopeinde,
  inkoopeinden,
  lezersAchterMuur,
  lezersNaVoorbereiding,
  opentMuur,
  opentVoorbereiding,
  type Wijziging,
} from './muur.ts'

/** What pages and API ask of a step that opens or closes a purchase: docs/besluiten/0030. */

/** How the purchase ended; only asked when the change opens it. */
export const keuze = () =>
  emptyAsNull(choice(inkoopeinden)).describe(
    'Alleen als deze wijziging een inkoop zonder aanbesteding weer opent: is er gegund, of is de inkoop gestopt?',
  )

type Asked<T> = { p: Proeftuin; mayOpen: boolean; wijziging: (given: T) => Wijziging }

/** A change that opens a purchase without a tender says how it ended; that is for the buyers' side. */
export const saidWhenItOpens = <T extends { keuze: Inkoopeinde | null }>(
  form: z.ZodType<T>,
  { p, mayOpen, wijziging }: Asked<T>,
) =>
  form.superRefine((given, context) => {
    const opens = opentMuur(p, wijziging(given))
    // Who may not open says nothing of it either: it may have closed by the time that it is done.
    if (mayOpen ? !opens || given.keuze !== null : !opens && given.keuze === null) return
    const message = mayOpen
      ? `Kies een antwoord. Daarna lezen ook mee: ${lezersAchterMuur(p)}.`
      : 'Hiermee gaat de proeftuin weer open. Dat kan alleen iemand bevestigen die bij een overheid werkt. Vraag het een collega uit het team.'
    context.addIssue({ code: 'custom', path: ['keuze'], message })
  })

/** What ends the preparation without a purchase that runs opens what was kept from the suppliers in the team. */
export const openingNaVoorbereiding =
  <T>(p: Proeftuin, wijziging: (given: T) => Wijziging) =>
  (given: T): Verbreding[] =>
    opentVoorbereiding(p, wijziging(given))
      ? [{ sleutel: 'voorbereiding-open', wat: 'Wat hier staat', lezers: lezersNaVoorbereiding(p) }]
      : []

type Fase = {
  fase: Proeftuin['fase']
  begonnenOp: string
  huidig: string
  keuze: Inkoopeinde | null
  akkoord: string
}
type Route = RoutePeriode['route']
type Routewissel = {
  van: Route | null
  naar: Route
  datum: string
  keuze: Inkoopeinde | null
  akkoord: string
}
type Einde = { geeindigdOp: string; keuze: Inkoopeinde | null; akkoord: string }

/** Of what was typed, too: what is no phase or route changes nothing, and a phase begins today unless another day was given. */
function toFase(given: { fase?: unknown; begonnenOp?: unknown }): Wijziging {
  const fase = fasen.find((one) => one === given.fase)
  const { begonnenOp } = given
  return fase ? { fase, faseSinds: typeof begonnenOp === 'string' && begonnenOp ? begonnenOp : today() } : {}
}
type Getypt = { van?: unknown; naar?: unknown; datum?: unknown }
const toRoute =
  (p: Proeftuin) =>
  ({ van, naar, datum }: Getypt): Wijziging => {
    const [ended, route] = [endedBy(p, van), routes.find((one) => one === naar)]
    if (!ended || !route) return {}
    const begonnenOp = typeof datum === 'string' && datum ? datum : today()
    return { routePerioden: [...zonder(p, ended), { route, begonnenOp, geeindigdOp: null }] }
  }

/** All of now but one that ends. */
const zonder = (p: Proeftuin, { id }: Pick<RoutePeriode, 'id'>) =>
  p.routePerioden.filter((one) => one.id !== id)

/** What a route that begins beside the others makes of it: it may close, and never opens. */
export const metRoute = (p: Proeftuin, route: Route): Wijziging => ({
  routePerioden: [...p.routePerioden, { route, begonnenOp: today(), geeindigdOp: null }],
})

/** What a switch from one route to another, today, makes of it. */
export const naWissel = (p: Proeftuin, wissel: { van?: unknown; naar: Route }): Wijziging =>
  toRoute(p)(wissel)

/** What is left when a route ends. */
export const zonderRoute = (p: Proeftuin, periode: Pick<RoutePeriode, 'id'>): Wijziging => ({
  routePerioden: zonder(p, periode),
})

/** What the forms for a phase and for a route open to the suppliers in the team. */
export const openingDoorFase = (p: Proeftuin) => openingNaVoorbereiding(p, toFase)
export const openingDoorRoute = (p: Proeftuin) => openingNaVoorbereiding(p, toRoute(p))
export const openingDoorEinde = (p: Proeftuin, periode: RoutePeriode) =>
  openingNaVoorbereiding(p, () => zonderRoute(p, periode))

/** All that holds for a phase that begins, for pages and API; `mayOpen`: see may.open. */
export function checkedFase<T extends Fase>(form: z.ZodType<T>, p: Proeftuin, mayOpen: boolean) {
  const fits = saidWhenItOpens(faseFits(form, p), { p, mayOpen, wijziging: toFase })
  return widerOnPurpose(fits, openingDoorFase(p))
}

/** The same for a switch of route. */
export function checkedRoutewissel<T extends Routewissel>(
  form: z.ZodType<T>,
  p: Proeftuin,
  mayOpen: boolean,
) {
  const fits = routesFit(form, p)
  const said = saidWhenItOpens(fits, { p, mayOpen, wijziging: toRoute(p) })
  return widerOnPurpose(said, openingDoorRoute(p))
}

type Stopt = { p: Proeftuin; periode: RoutePeriode; mayOpen: boolean }

/** The same for a route that ends while another runs on: the last on which one buys may open it. */
export function checkedEinde<T extends Einde>(form: z.ZodType<T>, { p, periode, mayOpen }: Stopt) {
  const wijziging = () => zonderRoute(p, periode)
  const said = saidWhenItOpens(endFits(form, { p, periode }), { p, mayOpen, wijziging })
  return widerOnPurpose(said, openingDoorEinde(p, periode))
}

/** A route that begins beside those of now: it never opens anything. */
export const checkedRoute = newRoute

/** Rounding off ends a purchase as well. */
export const checkedAfronding = <T extends Pick<Fase, 'keuze'>>(
  form: z.ZodType<T>,
  p: Proeftuin,
  mayOpen: boolean,
) => saidWhenItOpens(form, { p, mayOpen, wijziging: () => ({ uitkomst: 'gelukt' }) })

/** A tender that was found for who asks; null: none. */
type Nieuwe = { id: string; stand: Aanbestedingstand; einde: string | null } | null

const toTender = (nieuwe: Nieuwe): Wijziging => ({
  aanbestedingstand: nieuwe?.stand ?? null,
  aanbestedingEinde: nieuwe?.einde ?? null,
})

/** Why nothing else can be chosen while its tender runs. */
export const gebonden = 'De aanbesteding loopt. Zolang die loopt, blijft ze bij deze proeftuin.'
const unknownTender = 'Deze aanbesteding bestaat niet, of jij mag haar niet aanpassen. Kies een andere.'
const wouldOpen =
  'Hiermee zou de proeftuin opengaan terwijl er iemand wordt gekozen. Begin eerst een andere fase: daar bevestig je dat er is gegund, of dat de inkoop is gestopt. Koppel daarna.'

/** Why it cannot be tied to this tender, or to none; null: it can. */
function koppelProbleem(p: Proeftuin, nieuwe: Nieuwe): string | null {
  if (p.aanbestedingstand === 'loopt' && p.aanbestedingId !== (nieuwe?.id ?? null)) return gebonden
  return opentMuur(p, toTender(nieuwe)) ? wouldOpen : null
}

/** What tying it to this tender opens to the suppliers in the team. */
export const openingDoorKoppeling = (p: Proeftuin, nieuwe: Nieuwe) =>
  openingNaVoorbereiding(p, () => toTender(nieuwe))

type Koppeling = { aanbestedingId: string | null; akkoord: string }

/** All that holds for tying it to a tender; `nieuwe`: what `findGekozen` gave for the one that was asked for. */
export function checkedKoppeling<T extends Koppeling>(form: z.ZodType<T>, p: Proeftuin, nieuwe: Nieuwe) {
  const fits = form.superRefine(({ aanbestedingId }, context) => {
    const isThere = aanbestedingId === (nieuwe?.id ?? null)
    const message = isThere ? koppelProbleem(p, nieuwe) : unknownTender
    if (message) context.addIssue({ code: 'custom', path: ['aanbestedingId'], message })
  })
  return widerOnPurpose(fits, openingDoorKoppeling(p, nieuwe))
}
