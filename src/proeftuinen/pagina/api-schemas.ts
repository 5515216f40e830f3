import { z } from 'zod'
import { key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { AfrondingAnswer } from '#src/proeftuinen/afrondingen/afronding.ts'
import { inkoopeinden } from '#src/proeftuinen/muur/muur.ts'
import { Fase, kort, RoutePeriode } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { afspraakvormen, vertrekpunten, voorwaarden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { perTekst, verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { teamrollen } from '#src/proeftuinen/teams/team.ts'

const Teamlid = named(
  'Teamlid',
  z.object({ lidId: key(), naam: z.string(), rol: choice(teamrollen), organisatie: z.string().nullable() }),
)

const partly = 'null voor een leverancier in het team, als `gesloten` true is.'
const orClosed = <T extends z.ZodType>(schema: T) => schema.nullable().describe(partly)

export const Proeftuin = named(
  'Proeftuin',
  z.object({
    ...kort,
    gesloten: z
      .boolean()
      .describe(
        'Een leverancier in het team leest alleen de titel, het team, de fase en delen van het logboek.',
      ),
    vraag: orClosed(kort.vraag),
    routes: orClosed(kort.routes),
    bewogenOp: orClosed(kort.bewogenOp),
    organisatieId: key(),
    wachtOpGastheer: z
      .boolean()
      .describe('Namens een ander begonnen, en die bevestigde het nog niet. Tot dan niet openbaar.'),
    categorie: z.string().describe('De code van het soort werk.'),
    regio: z.string().nullable().describe('De code van de arbeidsmarktregio; zie /regios.'),
    vertrekpunt: orClosed(choice(vertrekpunten)),
    ...perTekst(verdereNamen, () => orClosed(z.string())),
    afspraakvorm: orClosed(choice(afspraakvormen)),
    doelgroepen: orClosed(z.array(z.string()).describe('De codes; zie /doelgroepen.')),
    geregeld: orClosed(
      z
        .array(choice(voorwaarden))
        .describe('Wat er is voor de mensen die het team gaat benaderen, zegt het team.'),
    ),
    aanbestedingId: key().nullable().describe('Alleen als jij de aanbesteding mag zien.'),
    fasen: orClosed(z.array(Fase)),
    routePerioden: orClosed(z.array(RoutePeriode)),
    rollen: z.array(choice(teamrollen)).describe('Welke rollen er in het team zijn.'),
    team: z.array(Teamlid).nullable().describe('Wie er in het team zitten; null als dat niet voor jou is.'),
    keuze: z
      .object({ uitkomst: choice(inkoopeinden), op: moment() })
      .nullable()
      .describe('Hoe een inkoop zonder aanbesteding afliep, de laatste keer dat iemand dat bevestigde.'),
    afronding: AfrondingAnswer.nullable(),
    versie: z.int(),
  }),
)
