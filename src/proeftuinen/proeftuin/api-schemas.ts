import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { body, change, day, key, moment, named, page, versie } from '#src/platform/api/schemas.ts'
import { choice, id, line } from '#src/platform/forms/fields.ts'
import { AfrondingAnswer } from '#src/proeftuinen/afrondingen/afronding.ts'
import { teamrollen } from '#src/proeftuinen/teams/team.ts'
import { BewerkForm, StartForm, ZichtbaarheidForm } from './forms.ts'
import { readCursor } from './list.ts'
import { inkoopeinden } from './muur.ts'
import {
  afspraakvormen,
  doelgroepen,
  fasen,
  routes,
  uitkomsten,
  vertrekpunten,
  zichtbaarheden,
} from './proeftuin.ts'

const kort = {
  id: key(),
  titel: z.string(),
  vraag: z.string(),
  organisatie: z.string(),
  organisatiesoort: choice(organisatiesoorten),
  stand: z.enum(['concept', 'lopend', 'afgerond']),
  fase: choice(fasen),
  route: choice(routes),
  uitkomst: choice(uitkomsten).nullable(),
  zichtbaarheid: choice(zichtbaarheden),
  gestartOp: moment().nullable(),
  bewogenOp: moment().describe('Wanneer er het laatst iets gebeurde.'),
}

const closed = 'null als de inhoud voor jou gesloten is, zoals zolang de inkoop loopt.'

const ProeftuinKort = named(
  'ProeftuinKort',
  z.object({
    ...kort,
    stand: kort.stand.nullable().describe(closed),
    fase: kort.fase.nullable().describe(closed),
    route: kort.route.nullable().describe(closed),
    bewogenOp: kort.bewogenOp.nullable().describe(closed),
    categorie: z.string().describe('De naam van het soort werk.'),
    lessen: z.int(),
    gesloten: z.boolean().describe('De inhoud is voor jou gesloten, zoals zolang de inkoop loopt.'),
  }),
)
export const Proeftuinen = named('Proeftuinen', page('proeftuinen', ProeftuinKort))

export const Fase = named(
  'Fase',
  z.object({
    id: key(),
    fase: choice(fasen),
    begonnenOp: day(),
    geeindigdOp: day().nullable(),
    verwachting: z.string().describe('Verzegeld toen de fase begon.'),
    terugblik: z.string().nullable(),
  }),
)
export const Fasen = named('Fasen', z.object({ fasen: z.array(Fase) }))

export const Routewissel = named(
  'Routewissel',
  z.object({
    id: key(),
    van: choice(routes),
    naar: choice(routes),
    titel: z.string(),
    reden: z.string(),
    datum: day(),
  }),
)
export const Routewissels = named('Routewissels', z.object({ routewissels: z.array(Routewissel) }))

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
    route: orClosed(kort.route),
    bewogenOp: orClosed(kort.bewogenOp),
    organisatieId: key(),
    categorie: z.string().describe('De code van het soort werk.'),
    vertrekpunt: orClosed(choice(vertrekpunten)),
    aanleiding: orClosed(z.string()),
    hypotheseAls: orClosed(z.string()),
    hypotheseDan: orClosed(z.string()),
    ruimteVast: orClosed(z.string()),
    ruimteVrij: orClosed(z.string()),
    afspraakvorm: orClosed(choice(afspraakvormen)),
    doelgroepen: orClosed(z.array(choice(doelgroepen))),
    aanbestedingId: key().nullable().describe('Alleen als jij de aanbesteding mag zien.'),
    fasen: orClosed(z.array(Fase)),
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

export const Filters = z.strictObject({
  fase: choice(fasen).optional(),
  route: choice(routes).optional(),
  uitkomst: choice(['loopt', ...uitkomsten]).optional(),
  categorie: z
    .string()
    .regex(/^[a-z_]{2,40}$/, 'Gebruik een code uit /categorieen.')
    .optional()
    .describe('De code van een soort werk.'),
  soort: choice(organisatiesoorten).optional().describe('De soort organisatie.'),
  organisatie: key().optional().describe('De id van een organisatie.'),
  q: line({ min: 2, max: 100 })
    .optional()
    .describe(
      'Zoekwoorden. Elk woord staat ergens in de proeftuin: in titel, vraag, aanleiding, logboek of lessen die je mag lezen.',
    ),
  na: z
    .string()
    .refine((na) => readCursor(na) !== null, 'Neem dit over uit links.volgende.')
    .optional()
    .describe('Waar de bladzijde begint; staat in links.volgende.'),
})

export const NieuweProeftuin = body(
  'NieuweProeftuin',
  StartForm.omit({ organisatie: true }).extend({
    organisatieId: id().describe('Waar de proeftuin plaatsvindt.'),
  }),
)
export const ProeftuinWijziging = change('ProeftuinWijziging', BewerkForm.extend({ versie: versie() }))
export const ZichtbaarheidWijziging = body(
  'ZichtbaarheidWijziging',
  ZichtbaarheidForm.extend({ versie: versie() }),
)
export const Leeg = body('Leeg', z.object({}))
