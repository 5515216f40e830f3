import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  id,
  line,
  optionalId,
  optionalText,
  pastDay,
  text,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { keuze } from '#src/proeftuinen/muur/rules.ts'
import { fasen, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** `akkoord`: when the preparation ends, and the suppliers in the team read along. */
const opening = { keuze: keuze(), akkoord: akkoord() }

export const FaseForm = z.object({
  ...opening,
  fase: choice(fasen),
  begonnenOp: pastDay(),
  verwachting: optionalText({ max: 2000 }),
  terugblik: optionalText({ max: 2000 }),
  huidig: id(),
})

export const TerugblikForm = z.object({ terugblik: text({ max: 2000 }) })

export const RoutewisselForm = z.object({
  ...opening,
  van: emptyAsNull(choice(routes))
    .default(null)
    .describe('De route die stopt. Mag leeg zijn als er maar één loopt.'),
  naar: choice(routes),
  titel: line({ min: 3, max: 160 }),
  reden: text({ max: 4000 }),
  datum: pastDay(),
})

/** A route that begins beside those that run. */
export const RouteForm = z.object({ route: choice(routes), begonnenOp: pastDay() })

/** One that ends while another runs on, with how it went. */
export const EindeForm = z.object({ ...opening, geeindigdOp: pastDay(), verloop: text({ max: 2000 }) })

export const AanbestedingForm = z.object({
  aanbestedingId: optionalId(),
  akkoord: akkoord(),
  versie: versie(),
})

export type FaseData = Omit<z.infer<typeof FaseForm>, 'akkoord'>
export type RouteData = z.infer<typeof RouteForm>
export type EindeData = Omit<z.infer<typeof EindeForm>, 'akkoord'>
export type RoutewisselData = Omit<z.infer<typeof RoutewisselForm>, 'akkoord'>
