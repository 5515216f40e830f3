import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import type { Tag } from '#src/platform/api/route.ts'
import { day, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { fasen, routes, uitkomsten, zichtbaarheden } from './proeftuin.ts'

/** Under which heading the document has what several nouns answer of a proeftuin. */
export const proeftuinenTag: Tag = {
  name: 'proeftuinen',
  description: 'Een proef met social return, met zijn fasen, routes, logboek en afronding.',
}

/** What the list and the page both tell of it. */
export const kort = {
  id: key(),
  titel: z.string(),
  vraag: z.string(),
  organisatie: z.string(),
  organisatiesoort: choice(organisatiesoorten),
  regioNaam: z.string().nullable().describe('De arbeidsmarktregio.'),
  stand: z.enum(['concept', 'lopend', 'afgerond']),
  fase: choice(fasen),
  routes: z.array(choice(routes)).describe('De routes die nu lopen.'),
  uitkomst: choice(uitkomsten).nullable(),
  zichtbaarheid: choice(zichtbaarheden),
  gestartOp: moment().nullable(),
  bewogenOp: moment().describe('Wanneer er het laatst iets gebeurde.'),
}

export const RoutePeriode = named(
  'RoutePeriode',
  z.object({
    id: key(),
    route: choice(routes),
    begonnenOp: day(),
    geeindigdOp: day().nullable(),
    verloop: z
      .string()
      .describe('Hoe het ging. Bij een route waarvan is gewisseld, staat dat in de routewissel.'),
    wisselId: key().nullable().describe('De routewissel waarmee deze route eindigde.'),
  }),
)

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
