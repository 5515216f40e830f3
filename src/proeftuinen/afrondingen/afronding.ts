import { z } from 'zod'
import { decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import type { Bewijsgraad, Opbrengstsoort } from '#src/platform/database.generated.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { gebeldWaarden, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const opbrengstsoorten = [
  'mensen',
  'geld',
  'milieu',
  'veiligheid_en_kwaliteit',
] as const satisfies Opbrengstsoort[]
export const bewijsgraden = ['opgegeven', 'bevestigd', 'steekproef'] as const satisfies Bewijsgraad[]

/** So many opbrengsten there may be, written with an afronding and added later. */
export const hoogstens = 20

/** A figure as it was written; `waarde` as the database writes it: '13.30'. */
export type Geschreven = {
  soort: Opbrengstsoort
  omschrijving: string
  waarde: string
  eenheid: string
  bewijs: string
}

/** What the form offers; another may be typed. */
export const eenheden = ['personen', 'banen', 'euro', 'kilogram', 'uren']

const soorten: Record<string, Opbrengstsoort> = {
  personen: 'mensen',
  mensen: 'mensen',
  banen: 'mensen',
  fte: 'mensen',
  uren: 'mensen',
  euro: 'geld',
  kilogram: 'milieu',
  kilo: 'milieu',
  kg: 'milieu',
}

/** Of which kind it is, by the first word of its unit: 'euro per jaar'. Undefined when that tells nothing. */
export const soortVan = (eenheid: string): Opbrengstsoort | undefined =>
  soorten[/^\p{L}+/u.exec(eenheid.trim().toLowerCase())?.[0] ?? '']

/** What can be corrected; no kind when the unit tells it, so that it goes along with another unit. */
export const verbeterbaarVan = ({ soort, omschrijving, waarde, eenheid, bewijs }: Geschreven) => ({
  soort: soortVan(eenheid) === soort ? '' : soort,
  omschrijving,
  waarde,
  eenheid,
  bewijs,
})

export const OpbrengstAnswer = named(
  'Opbrengst',
  z.object({
    id: key(),
    soort: choice(opbrengstsoorten),
    omschrijving: z.string(),
    waarde: decimal(),
    eenheid: z.string(),
    bewijs: z.string(),
    laterOp: moment().nullable().describe('Wanneer het erbij kwam, als dat na de afronding was.'),
    bewijsgraad: choice(bewijsgraden).describe(
      'Hoe zeker het is. Wie meldt, kiest dit niet: het is `opgegeven` tot iemand anders het bevestigt.',
    ),
    bevestigdDoor: z.string().nullable().describe('Welke organisatie van de andere kant het bevestigde.'),
    bevestigdOp: moment().nullable(),
  }),
)

/** An afronding as the API tells it, on its own and in its proeftuin. */
export const AfrondingAnswer = named(
  'Afronding',
  z.object({
    uitkomst: choice(uitkomsten),
    geleerd: z.string(),
    andersDoen: z.string(),
    aaneenschakeling: z.string().describe('Hoe het verdergaat met de mensen.'),
    gebeld: choice(gebeldWaarden)
      .nullable()
      .describe(
        'Of iedereen bij wie het team verwachtingen wekte, weet hoe het afliep; null als dat toen niet werd gevraagd.',
      ),
    afgerondOp: moment(),
    versie: z.int(),
    opbrengsten: z.array(OpbrengstAnswer),
  }),
)
