import { z } from 'zod'
import { keuzecodes } from '#src/netwerk/keuzelijsten/veld.ts'
import { optionalRegio } from '#src/netwerk/regios/veld.ts'
import {
  choice,
  choices,
  line,
  optionalId,
  optionalLine,
  optionalText,
  pastDay,
  versie,
} from '#src/platform/forms/fields.ts'
import { today } from '#src/platform/today.ts'
import {
  afspraakvormen,
  fasen,
  routes,
  vertrekpunten,
  voorwaarden,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import {
  type Kerntekst,
  kernnamen,
  kernteksten,
  perTekst,
  type VerdereTekst,
  verdereNamen,
  verdereTeksten,
} from '#src/proeftuinen/proeftuin/velden.ts'

const requiredText = (naam: Kerntekst) => line(kernteksten[naam])
const furtherText = (naam: VerdereTekst) => {
  const { soort, max } = verdereTeksten[naam]
  return soort === 'regel' ? optionalLine({ max }) : optionalText({ max })
}

/** The least with which a proeftuin exists; the rest can follow while it is a concept. */
const kern = {
  ...perTekst(kernnamen, requiredText),
  categorie: z.string({ error: 'Kies een soort werk.' }).regex(/^[a-z_]{2,40}$/, 'Kies een soort werk.'),
  regio: optionalRegio(),
}

const inhoud = {
  ...perTekst(verdereNamen, furtherText),
  afspraakvorm: choice(afspraakvormen),
  doelgroepen: keuzecodes(),
  geregeld: choices(voorwaarden),
}

export const StartForm = z.object({
  ...kern,
  vertrekpunt: choice(vertrekpunten),
  aanbestedingId: optionalId(),
  voorstelId: optionalId().describe('Het voorstel van een leverancier waar dit uit voortkomt.'),
  organisatie: line({ max: 200 }),
  route: choice(routes),
  fase: choice(fasen).default('voorbereiden'),
  begonnenOp: pastDay().default(() => today()),
  zichtbaarheid: choice(zichtbaarheden),
  ...inhoud,
})

export const BewerkForm = z.object({ ...kern, ...inhoud, versie: versie() })

export type StartData = z.infer<typeof StartForm>
export type BewerkData = z.infer<typeof BewerkForm>
