import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { key, named, page } from '#src/platform/api/schemas.ts'
import { choice, line } from '#src/platform/forms/fields.ts'
import { cursor } from '#src/platform/keyset.ts'
import { kort } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { fasen, routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'

const closed = 'null als de inhoud voor jou gesloten is, zoals zolang de inkoop loopt.'

const ProeftuinKort = named(
  'ProeftuinKort',
  z.object({
    ...kort,
    stand: kort.stand.nullable().describe(closed),
    fase: kort.fase.nullable().describe(closed),
    routes: kort.routes.nullable().describe(closed),
    bewogenOp: kort.bewogenOp.nullable().describe(closed),
    categorie: z.string().describe('De naam van het soort werk.'),
    lessen: z.int(),
    gesloten: z.boolean().describe('De inhoud is voor jou gesloten, zoals zolang de inkoop loopt.'),
  }),
)
export const Proeftuinen = named('Proeftuinen', page('proeftuinen', ProeftuinKort))

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
  regio: z
    .string()
    .regex(/^[a-z_]{2,40}$/, 'Gebruik een code uit /regios.')
    .optional()
    .describe('De code van een arbeidsmarktregio.'),
  organisatie: key().optional().describe('De id van een organisatie; ook van wat daaronder valt.'),
  q: line({ min: 2, max: 100 })
    .optional()
    .describe(
      'Zoekwoorden. Elk woord staat ergens in de proeftuin: in titel, vraag, aanleiding, logboek of lessen die je mag lezen.',
    ),
  na: cursor().describe('Waar de bladzijde begint; staat in links.volgende.'),
})
