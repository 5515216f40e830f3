import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { key, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { findRegioPagina, listRegiosKort } from './queries.ts'

const kort = { code: z.string(), naam: z.string() }

const Regios = named(
  'Regios',
  z.object({
    regios: z.array(
      z.object({
        ...kort,
        organisaties: z.int(),
        proeftuinen: z.int().describe('Hoeveel je er mag zien; ze staan in /proeftuinen?regio=.'),
      }),
    ),
  }),
)

const Helper = z.object({ id: key(), naam: z.string(), soort: choice(organisatiesoorten) })

const Regio = named(
  'Regio',
  z.object({
    ...kort,
    gemeenten: z.array(z.string()),
    helpers: z.array(Helper).describe('Wie mensen en werk bij elkaar brengt; hoogstens twaalf.'),
    sociaal: z.array(Helper).describe('Sociale ondernemingen en SW-bedrijven; hoogstens twaalf.'),
    mensen: z.array(z.object({ id: key(), naam: z.string() })).describe('Wie er wat brengt; voor leden.'),
    proeftuinen: z.int().describe('Hoeveel je er mag zien; ze staan in /proeftuinen?regio=.'),
    aanbestedingen: z
      .array(z.object({ id: key(), titel: z.string(), koper: z.string() }))
      .describe('Van kopers in deze regio; de nieuwste vijf die je mag zien.'),
  }),
)

export const regiosApi = apiOf({
  name: 'regio’s',
  description: 'De arbeidsmarktregio’s, en wie er helpt.',
})

regiosApi.get(apiPaths.regios, { summary: 'De arbeidsmarktregio’s op naam', answer: Regios }, async (c) => {
  allow(c, everyone)
  return { regios: await listRegiosKort(c.var.db, c.var.actor) }
})

regiosApi.get(apiPaths.regio, { summary: 'Eén regio, met wie er helpt', answer: Regio }, async (c) => {
  allow(c, everyone)
  const { totaal, kaarten: _, ...regio } = await findRegioPagina(c.var.db, c.var.actor, part(c, 'code'))
  return { ...regio, proeftuinen: totaal }
})
