import { z } from 'zod'
import {
  choice,
  choices,
  line,
  optionalId,
  optionalLine,
  optionalText,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import {
  afspraakvormen,
  doelgroepen,
  routes,
  vertrekpunten,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'

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

export type StartData = z.infer<typeof StartForm>
export type BewerkData = z.infer<typeof BewerkForm>
