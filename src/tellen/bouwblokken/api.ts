import { z } from 'zod'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { findRegio } from '#src/netwerk/regios/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import * as schemas from '#src/platform/api/schemas.ts'
import { body, day, decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { eenheden } from './bouwblok.ts'
import { addBouwblok, addVersie, type Uitslag } from './changes.ts'
import { BouwblokForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { findBouwblok, listBouwblokken } from './queries.ts'

const Bouwblok = named(
  'Bouwblok',
  z.object({
    id: key().describe('Van alle versies dezelfde.'),
    versie: z.int(),
    organisatieId: key().nullable(),
    regio: z.string().nullable(),
    naam: z.string(),
    bedrag: decimal().describe('In euro, voor één eenheid.'),
    eenheid: choice(eenheden),
    urenPerWeek: decimal().nullable().describe('Hoeveel uur voltijd is; alleen bij een voltijdjaar.'),
    bron: z.string(),
    geldigVanaf: day(),
    vervallen: z.boolean().describe('Vanaf die dag rekent niemand er meer mee.'),
    op: moment().describe('Wanneer deze versie is vastgelegd.'),
  }),
)
const Bouwblokken = named('Bouwblokken', z.object({ bouwblokken: z.array(Bouwblok) }))
const BouwblokMetVersies = named('BouwblokMetVersies', z.object({ versies: z.array(Bouwblok) }))
const BouwblokNieuw = body('BouwblokNieuw', BouwblokForm)
const BouwblokVersie = body('BouwblokVersie', VersieForm.extend({ versie: schemas.versie() }))

export const bouwblokkenApi = apiOf({
  name: 'bouwblokken',
  description:
    'Waar een opdrachtgever of een regio mee rekent in contracten, voor leden. Vonk heeft zelf geen bedragen.',
})

const organisatieOf = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, part(c, 'id'))
const regioOf = (c: Ctx) => findRegio(c.var.db, part(c, 'code'))
const nieuwsteOf = async (c: Ctx, id: string) => (await findBouwblok(c.var.db, c.var.actor, id))[0]

async function made(c: Ctx, uitslag: Uitslag) {
  if (uitslag.kind === 'fout') throw refuseField(uitslag.veld, uitslag.zin)
  if (uitslag.kind === 'intussen') throw new Stale(Bouwblok.parse(await nieuwsteOf(c, part(c, 'id'))))
  located(c, apiPaths.bouwblok(uitslag.id))
  return nieuwsteOf(c, uitslag.id)
}

bouwblokkenApi.get(
  apiPaths.organisatieBouwblokken,
  { summary: 'Bouwblokken van een organisatie', answer: Bouwblokken },
  async (c) => {
    const { db, actor } = c.var
    const { id } = await organisatieOf(c)
    allow(c, may.view(actor))
    return { bouwblokken: await listBouwblokken(db, actor, { organisatieId: id, regio: null }) }
  },
)

bouwblokkenApi.post(
  apiPaths.organisatieBouwblokken,
  {
    summary: 'Zet een bouwblok in de tabel van een organisatie',
    description: 'Voor wie de pagina van een organisatie die inkoopt bijhoudt.',
    body: BouwblokNieuw,
    answer: Bouwblok,
  },
  async (c) => {
    const organisatie = await organisatieOf(c)
    allow(c, may.keepOf(c.var.actor, organisatie))
    const input = await readJson(c, BouwblokNieuw)
    const van = { organisatieId: organisatie.id, regio: null }
    return made(c, await addBouwblok(c.var.db, actorOf(c), { ...input, ...van }))
  },
)

bouwblokkenApi.get(
  apiPaths.regioBouwblokken,
  { summary: 'Bouwblokken van een regio', answer: Bouwblokken },
  async (c) => {
    const { db, actor } = c.var
    const { code } = await regioOf(c)
    allow(c, may.view(actor))
    return { bouwblokken: await listBouwblokken(db, actor, { organisatieId: null, regio: code }) }
  },
)

bouwblokkenApi.post(
  apiPaths.regioBouwblokken,
  {
    summary: 'Zet een bouwblok in de tabel van een regio',
    description: 'Voor het adviesteam.',
    body: BouwblokNieuw,
    answer: Bouwblok,
  },
  async (c) => {
    const { code } = await regioOf(c)
    allow(c, may.keepRegio(c.var.actor))
    const input = await readJson(c, BouwblokNieuw)
    return made(c, await addBouwblok(c.var.db, actorOf(c), { ...input, organisatieId: null, regio: code }))
  },
)

bouwblokkenApi.get(
  apiPaths.bouwblok,
  { summary: 'Eén bouwblok, met al zijn versies', answer: BouwblokMetVersies },
  async (c) => {
    const versies = await findBouwblok(c.var.db, c.var.actor, part(c, 'id'))
    allow(c, may.view(c.var.actor))
    return { versies }
  },
)

bouwblokkenApi.post(
  apiPaths.bouwblokVersies,
  { summary: 'Leg een nieuwe versie van een bouwblok vast', body: BouwblokVersie, answer: Bouwblok },
  async (c) => {
    const nu = await nieuwsteOf(c, part(c, 'id'))
    allow(c, may.keep(c.var.actor, nu))
    const input = await readJson(c, BouwblokVersie)
    return made(c, await addVersie(c.var.db, actorOf(c), { id: nu.id, ...input }))
  },
)
