import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import * as schemas from '#src/platform/api/schemas.ts'
import { body, day, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { addVersie, nietsAnders } from './changes.ts'
import { VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { listVersies, listVersiesVan } from './queries.ts'
import { kanten } from './telregime.ts'
import type { TelregimeVersie } from './versie.ts'

const bij = () => choice(kanten).describe('Bij wie een uur van deze vorm telt.')

const Versie = named(
  'Telregime',
  z.object({
    naam: z.string(),
    versie: z.int(),
    titel: z.string(),
    bron: z.string(),
    ingangOp: day().nullable().describe('Sinds wanneer het geldt; null: het geldt niet.'),
    register: z.boolean().describe('Alleen wie in het doelgroepregister van UWV staat, telt mee.'),
    dienstverband: bij(),
    detachering: bij(),
    uitzend: bij(),
    inkoopVanDienst: bij(),
    leerwerk: bij(),
    norm: z.int().nullable().describe('Betaalde uren per jaar van één baan; null: 25,5 uur per week.'),
    op: moment().describe('Wanneer deze versie is vastgelegd.'),
  }),
)
const Telregimes = named('Telregimes', z.object({ telregimes: z.array(Versie) }))
const TelregimeMetVersies = named('TelregimeMetVersies', z.object({ versies: z.array(Versie) }))
const TelregimeNieuw = body('TelregimeNieuw', VersieForm.extend({ versie: schemas.versie() }))

const plat = ({ telt, ...versie }: TelregimeVersie) => ({
  ...versie,
  dienstverband: telt.dienstverband,
  detachering: telt.detachering,
  uitzend: telt.uitzend,
  inkoopVanDienst: telt.inkoop_van_dienst,
  leerwerk: telt.leerwerk,
})

export const telregimesApi = apiOf({
  name: 'telregimes',
  description: 'De regels waarmee uren banen worden, met hun versies. Het adviesteam houdt ze bij.',
})

telregimesApi.get(
  apiPaths.telregimes,
  { summary: 'Telregimes, van elk de nieuwste versie', answer: Telregimes },
  async (c) => {
    allow(c, may.view(c.var.actor))
    const versies = await listVersies(c.var.db)
    const nieuwste = versies.filter(({ naam }, n) => versies[n - 1]?.naam !== naam)
    return { telregimes: nieuwste.map(plat) }
  },
)

telregimesApi.get(
  apiPaths.telregime,
  { summary: 'Eén telregime, met al zijn versies', answer: TelregimeMetVersies },
  async (c) => {
    allow(c, may.view(c.var.actor))
    const versies = await listVersiesVan(c.var.db, part(c, 'naam'))
    return { versies: versies.map(plat) }
  },
)

telregimesApi.post(
  apiPaths.telregimeVersies,
  {
    summary: 'Leg een nieuwe versie vast',
    description: 'Voor het adviesteam. De oude versies blijven staan.',
    body: TelregimeNieuw,
    answer: Versie,
  },
  async (c) => {
    allow(c, may.add(c.var.actor))
    const { db } = c.var
    const naam = part(c, 'naam')
    const [nieuwste] = await listVersiesVan(db, naam)
    const input = await readJson(c, TelregimeNieuw)
    const uitslag = await addVersie(db, actorOf(c), { naam, ...input })
    if (uitslag.kind === 'gelijk') throw refuseField('bron', nietsAnders)
    if (uitslag.kind === 'intussen') throw new Stale(Versie.parse(plat(nieuwste)))
    located(c, apiPaths.telregime(naam))
    return plat((await listVersiesVan(db, naam))[0])
  },
)
