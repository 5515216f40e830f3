import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { apiUrl, linksOf } from '#src/platform/api/frame.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { day, key, named, page } from '#src/platform/api/schemas.ts'
import { choice, line } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { psotreden, sectoren, uitleg } from './feiten.ts'
import { listOrganisaties } from './list.ts'
import { kanten, organisatiesoorten } from './organisatie.ts'
import { may } from './policy.ts'
import { findOpvolger, findOrganisatie } from './queries.ts'

const kort = {
  id: key(),
  naam: z.string(),
  afkorting: z.string().nullable(),
  soort: choice(organisatiesoorten),
  plaats: z.string().nullable(),
  samenvatting: z.string(),
  regio: z.string().nullable().describe('De code van de arbeidsmarktregio; zie /regios.'),
}

const OrganisatieKort = named('OrganisatieKort', z.object(kort))
const Organisatie = named(
  'Organisatie',
  z.object({
    ...kort,
    brengt: z.string().describe('Wat deze organisatie het netwerk brengt.'),
    zoekt: z.string().describe('Wat ze in het netwerk zoekt.'),
    kant: choice(kanten).describe(
      'Aan welke kant ze bij inkoop staat: opdrachtgever koopt in, leverancier levert, geen is geen van beide.',
    ),
    overheid: z.boolean().describe('De kant is opdrachtgever: haar leden zien wat voor ‘overheid’ is.'),
    sectorBanenafspraak: choice(sectoren).describe(uitleg.sector),
    pso: choice(psotreden).nullable().describe(uitleg.pso),
    sociaalRegister: z.boolean().describe('Staat in een register van sociale ondernemingen.'),
    ouderId: key().nullable().describe('De organisatie waar deze onder valt.'),
    tooi: z.url().nullable(),
    oin: z.string().nullable(),
    kvk: z.string().nullable(),
    opgehevenOp: day().nullable(),
    versie: z.int(),
  }),
)
const Organisaties = named('Organisaties', page('organisaties', OrganisatieKort))

const Filters = z.strictObject({
  q: line({ max: 100 }).optional().describe('Een deel van de naam, of de afkorting.'),
  soort: choice(organisatiesoorten).optional(),
  regio: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .describe('De code van een regio; zie /regios.'),
  sector: choice(sectoren).optional().describe('De sector van de Banenafspraak.'),
  pso: choice(psotreden).optional(),
  sociaal: z.enum(['ja']).optional().describe('Alleen wie in een register van sociale ondernemingen staat.'),
  na: key().optional().describe('De id waarna de bladzijde begint; staat in links.volgende.'),
})

export const organisatiesApi = apiOf({
  name: 'organisaties',
  description: 'Wie er meedoet: overheden, leveranciers, sociale ondernemingen en anderen.',
})

organisatiesApi.get(
  apiPaths.organisaties,
  { summary: 'Organisaties op naam', query: Filters, answer: Organisaties },
  async (c) => {
    allow(c, may.list(c.var.actor))
    const query = readQuery(c, Filters)
    const { organisaties, next } = await listOrganisaties(c.var.db, { ...query, q: query.q ?? '' })
    return { organisaties, links: linksOf(c, { path: apiPaths.organisaties(), query, na: next }) }
  },
)

/** What went into another organisation leads on to it. */
organisatiesApi.app.get(apiPaths.organisatie.pattern, async (c, next) => {
  const opvolger = await findOpvolger(c.var.db, part(c, 'id'))
  if (!opvolger) return next()
  allow(c, may.view(c.var.actor))
  return c.redirect(apiUrl(c, apiPaths.organisatie(opvolger)), 308)
})

organisatiesApi.get(
  apiPaths.organisatie,
  {
    summary: 'Eén organisatie',
    description: 'Is ze opgegaan in een andere? Dan is het antwoord 308, met die andere in `Location`.',
    answer: Organisatie,
  },
  async (c) => {
    allow(c, may.view(c.var.actor))
    return findOrganisatie(c.var.db, c.var.actor, part(c, 'id'))
  },
)
