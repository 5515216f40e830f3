import { z } from 'zod'
import {
  choice,
  choices,
  id,
  line,
  optionalId,
  optionalLine,
  optionalText,
  pastDay,
  text,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { keuze } from './muur-rules.ts'
import { afspraakvormen, doelgroepen, fasen, routes, vertrekpunten, zichtbaarheden } from './proeftuin.ts'

/** The least with which a proeftuin exists; the rest can follow while it is a concept. */
const kern = {
  titel: line({ min: 5, max: 160 }),
  vraag: line({ min: 5, max: 500 }),
  categorie: z.string({ error: 'Kies een soort werk.' }).regex(/^[a-z_]{2,40}$/, 'Kies een soort werk.'),
}

const inhoud = {
  aanleiding: optionalText({ max: 4000 }),
  hypotheseAls: optionalLine({ max: 500 }),
  hypotheseDan: optionalLine({ max: 500 }),
  ruimteVast: optionalText({ max: 2000 }),
  ruimteVrij: optionalText({ max: 2000 }),
  afspraakvorm: choice(afspraakvormen),
  doelgroepen: choices(doelgroepen),
}

export const StartForm = z.object({
  ...kern,
  vertrekpunt: choice(vertrekpunten),
  aanbestedingId: optionalId(),
  organisatie: line({ max: 200 }),
  route: choice(routes),
  zichtbaarheid: choice(zichtbaarheden),
  ...inhoud,
})

export const BewerkForm = z.object({ ...kern, ...inhoud, versie: versie() })

export const ZichtbaarheidForm = z.object({
  zichtbaarheid: choice(zichtbaarheden),
  akkoord: akkoord(),
  versie: versie(),
})

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

export type StartData = z.infer<typeof StartForm>
export type BewerkData = z.infer<typeof BewerkForm>
export type FaseData = Omit<z.infer<typeof FaseForm>, 'akkoord'>
export type RoutewisselData = Omit<z.infer<typeof RoutewisselForm>, 'akkoord'>
