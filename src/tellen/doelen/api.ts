import { z } from 'zod'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import * as schemas from '#src/platform/api/schemas.ts'
import { body, decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { addDoel, addVersie, bestaat, type Gezet, nietsAnders } from './changes.ts'
import { doelsectoren } from './doel.ts'
import { DoelForm, SectorForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { findDoel, listDoelenVan, listSectordoelen } from './queries.ts'

const Doel = named(
  'Doel',
  z.object({
    id: key().describe('Van deze versie.'),
    organisatieId: key().nullable(),
    sector: choice(doelsectoren).nullable(),
    jaar: z.int().describe('Aan het eind van dit jaar zijn de banen er.'),
    regime: z.string().describe('De naam van het telregime waarmee je telt.'),
    banen: decimal(),
    bron: z.string(),
    vervallen: z.boolean().describe('Dit is geen doel meer.'),
    versie: z.int(),
    op: moment().describe('Wanneer deze versie is vastgelegd.'),
  }),
)
const Doelen = named('Doelen', z.object({ doelen: z.array(Doel) }))
const DoelMetVersies = named('DoelMetVersies', z.object({ versies: z.array(Doel) }))
const DoelNieuw = body('DoelNieuw', DoelForm)
const SectordoelNieuw = body('SectordoelNieuw', SectorForm)
const DoelVersie = body('DoelVersie', VersieForm.extend({ versie: schemas.versie() }))

export const doelenApi = apiOf({
  name: 'doelen',
  description:
    'Hoeveel banen het moeten worden. Van de sectoren leest iedereen ze; van een organisatie wie daar werkt, en het adviesteam.',
})

const organisatieOf = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, part(c, 'id'))
const nieuwsteOf = async (c: Ctx, id: string) => (await findDoel(c.var.db, c.var.actor, id))[0]

async function made(c: Ctx, uitslag: Gezet) {
  if (uitslag.kind === 'bestaat') throw refuseField('jaar', bestaat)
  located(c, apiPaths.doel(uitslag.id))
  return nieuwsteOf(c, uitslag.id)
}

doelenApi.get(apiPaths.doelen, { summary: 'Doelen van de sectoren', answer: Doelen }, async (c) => {
  const { db, actor } = c.var
  allow(c, may.view(actor, { organisatieId: null }))
  return { doelen: await listSectordoelen(db, actor) }
})

doelenApi.post(
  apiPaths.doelen,
  {
    summary: 'Stel een doel van een sector',
    description: 'Voor het adviesteam.',
    body: SectordoelNieuw,
    answer: Doel,
  },
  async (c) => {
    allow(c, may.keepSector(c.var.actor))
    const input = await readJson(c, SectordoelNieuw)
    return made(c, await addDoel(c.var.db, actorOf(c), { ...input, organisatieId: null }))
  },
)

doelenApi.get(
  apiPaths.organisatieDoelen,
  { summary: 'Doelen van een organisatie', answer: Doelen },
  async (c) => {
    const { db, actor } = c.var
    const organisatie = await organisatieOf(c)
    allow(c, may.viewOf(actor, organisatie))
    return { doelen: await listDoelenVan(db, actor, organisatie.id) }
  },
)

doelenApi.post(
  apiPaths.organisatieDoelen,
  {
    summary: 'Stel een doel van een organisatie',
    description: 'Voor wie de pagina van de organisatie bijhoudt, en voor het adviesteam.',
    body: DoelNieuw,
    answer: Doel,
  },
  async (c) => {
    const organisatie = await organisatieOf(c)
    allow(c, may.keepOf(c.var.actor, organisatie))
    const input = await readJson(c, DoelNieuw)
    const van = { organisatieId: organisatie.id, sector: null }
    return made(c, await addDoel(c.var.db, actorOf(c), { ...input, ...van }))
  },
)

doelenApi.get(
  apiPaths.doel,
  { summary: 'Eén doel, met al zijn versies', answer: DoelMetVersies },
  async (c) => {
    const versies = await findDoel(c.var.db, c.var.actor, part(c, 'id'))
    allow(c, may.view(c.var.actor, versies[0]))
    return { versies }
  },
)

doelenApi.post(
  apiPaths.doelVersies,
  { summary: 'Leg een nieuwe versie van een doel vast', body: DoelVersie, answer: Doel },
  async (c) => {
    const nu = await nieuwsteOf(c, part(c, 'id'))
    allow(c, may.keep(c.var.actor, nu))
    const input = await readJson(c, DoelVersie)
    const uitslag = await addVersie(c.var.db, actorOf(c), { id: nu.id, ...input })
    if (uitslag.kind === 'intussen') throw new Stale(Doel.parse(nu))
    if (uitslag.kind === 'gelijk') throw refuseField('banen', nietsAnders)
    located(c, apiPaths.doel(uitslag.id))
    return nieuwsteOf(c, uitslag.id)
  },
)
