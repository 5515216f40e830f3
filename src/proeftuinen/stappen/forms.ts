import { z } from 'zod'
import {
  choice,
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
  naar: choice(routes),
  titel: line({ min: 3, max: 160 }),
  reden: text({ max: 4000 }),
  datum: pastDay(),
})

export const AanbestedingForm = z.object({
  aanbestedingId: optionalId(),
  akkoord: akkoord(),
  versie: versie(),
})

export type FaseData = Omit<z.infer<typeof FaseForm>, 'akkoord'>
export type RoutewisselData = Omit<z.infer<typeof RoutewisselForm>, 'akkoord'>
