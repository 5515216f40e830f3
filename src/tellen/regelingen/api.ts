import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, readQuery, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import * as schemas from '#src/platform/api/schemas.ts'
import { body, day, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { addRegeling, addVersie, bezet, nietsAnders } from './changes.ts'
import { RegelingForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { listRegelingen, listVersiesVan } from './queries.ts'
import { aanvragers, keuzemomenten, momenten, past } from './regeling.ts'

const Regeling = named(
  'Regeling',
  z.object({
    code: z.string(),
    versie: z.int(),
    titel: z.string(),
    kort: z.string(),
    voorWie: z.string(),
    aanvraag: z.string().describe('Hoe je het regelt.'),
    aanvragers: z
      .array(choice(aanvragers))
      .describe('Wie het aanvraagt; bij meer dan één kan elk van hen het.'),
    moment: choice(momenten).describe('Of je het aanvraagt voor iemand begint, of daarna.'),
    bron: z.string(),
    bronLink: z.string().nullable(),
    nagekekenOp: day().describe('De dag waarop iemand de bron las.'),
    vervallen: z.boolean().describe('De regeling bestaat niet meer.'),
    op: moment().describe('Wanneer deze versie is vastgelegd.'),
  }),
)
const Regelingen = named('Regelingen', z.object({ regelingen: z.array(Regeling) }))
const RegelingMetVersies = named('RegelingMetVersies', z.object({ versies: z.array(Regeling) }))
const RegelingNieuw = body('RegelingNieuw', RegelingForm)
const RegelingVersie = body('RegelingVersie', VersieForm.extend({ versie: schemas.versie() }))

const Filters = z.strictObject({
  aanvrager: choice(aanvragers).optional(),
  moment: choice(keuzemomenten).optional(),
})

export const regelingenApi = apiOf({
  name: 'regelingen',
  description: 'Wat werkgevers helpt om iemand werk te geven. Het adviesteam houdt ze bij.',
})

regelingenApi.get(
  apiPaths.regelingen,
  { summary: 'Regelingen, van elk de nieuwste versie', query: Filters, answer: Regelingen },
  async (c) => {
    allow(c, may.view(c.var.actor))
    const filter = readQuery(c, Filters)
    const regelingen = await listRegelingen(c.var.db)
    return { regelingen: regelingen.filter((een) => past(een, filter)) }
  },
)

regelingenApi.get(
  apiPaths.regeling,
  { summary: 'Eén regeling, met al haar versies', answer: RegelingMetVersies },
  async (c) => {
    allow(c, may.view(c.var.actor))
    return { versies: await listVersiesVan(c.var.db, part(c, 'code')) }
  },
)

regelingenApi.post(
  apiPaths.regelingen,
  {
    summary: 'Voeg een regeling toe',
    description: 'Voor het adviesteam.',
    body: RegelingNieuw,
    answer: Regeling,
  },
  async (c) => {
    allow(c, may.keep(c.var.actor))
    const { db } = c.var
    const uitslag = await addRegeling(db, actorOf(c), await readJson(c, RegelingNieuw))
    if (uitslag.kind === 'bezet') throw refuseField('titel', bezet)
    located(c, apiPaths.regeling(uitslag.code))
    return (await listVersiesVan(db, uitslag.code))[0]
  },
)

regelingenApi.post(
  apiPaths.regelingVersies,
  {
    summary: 'Leg een nieuwe versie vast',
    description: 'Voor het adviesteam. De oude versies blijven staan.',
    body: RegelingVersie,
    answer: Regeling,
  },
  async (c) => {
    allow(c, may.keep(c.var.actor))
    const { db } = c.var
    const code = part(c, 'code')
    const [nieuwste] = await listVersiesVan(db, code)
    const { kind } = await addVersie(db, actorOf(c), { code, ...(await readJson(c, RegelingVersie)) })
    if (kind === 'intussen') throw new Stale(Regeling.parse(nieuwste))
    if (kind === 'gelijk') throw refuseField('nagekekenOp', nietsAnders)
    if (kind === 'bezet') throw refuseField('titel', bezet)
    located(c, apiPaths.regeling(code))
    return (await listVersiesVan(db, code))[0]
  },
)
