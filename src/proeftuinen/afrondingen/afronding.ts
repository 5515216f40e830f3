import { z } from 'zod'
import { decimal, moment, named } from '#src/platform/api/schemas.ts'
import type { Bewijsgraad, Opbrengstsoort } from '#src/platform/database.generated.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const opbrengstsoorten = [
  'mensen',
  'geld',
  'milieu',
  'veiligheid_en_kwaliteit',
] as const satisfies Opbrengstsoort[]
export const bewijsgraden = ['opgegeven', 'bevestigd', 'steekproef'] as const satisfies Bewijsgraad[]

/** The numbers of the rows for opbrengsten on the form. */
export const regels = [0, 1, 2, 3, 4, 5]

const OpbrengstAnswer = named(
  'Opbrengst',
  z.object({
    soort: choice(opbrengstsoorten),
    omschrijving: z.string(),
    waarde: decimal(),
    eenheid: z.string(),
    bewijs: z.string(),
    bewijsgraad: choice(bewijsgraden).describe(
      'Hoe zeker het is. Wie meldt, kiest dit niet: het is `opgegeven` tot iemand anders het bevestigt.',
    ),
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
    afgerondOp: moment(),
    opbrengsten: z.array(OpbrengstAnswer),
  }),
)
