import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { registerWaarden } from '#src/tellen/telregimes/feiten.ts'
import { vormen } from '#src/tellen/telregimes/telregime.ts'
import { samen } from './betrokken.ts'
import { addPlekken, noteFeit } from './changes.ts'
import { CorrectieVelden, FeitVelden, metSamenhang, metSoort, metSoortVan, PlekkenVelden } from './forms.ts'
import { allowNote, openPlek } from './opened.ts'
import { eindredenen, type Plek as Gevonden, type Invulbaar, invulbaar } from './plek.ts'
import { may } from './policy.ts'
import { findPlek, listPlekken } from './queries.ts'
import { wieVan, wieVanPlek } from './wie.ts'

const Feit = z.object({
  id: key(),
  soort: choice([...invulbaar, 'nog_er']),
  op: day().describe('Van verloond de eerste dag van het kwartaal; van een einde de eerste dag niet meer.'),
  minuten: z.int().nullable().describe('Betaalde minuten: per week, of van het kwartaal (verloond).'),
  waarde: choice(registerWaarden).nullable().describe('Wat het register zegt. Alleen voor tellers.'),
  reden: choice(eindredenen).nullable(),
  na: z.int().nullable().describe('Na zoveel maanden gevraagd (nog_er).'),
  er: z.boolean().nullable(),
  voorId: key().describe('De organisatie die dit zegt.'),
  gemeldOp: moment(),
  vervangtId: key().nullable().describe('Het feit waarvoor dit in de plaats kwam.'),
  vervangenOp: moment().nullable(),
  vervalt: z.boolean().describe('Zegt dat het vorige nooit zo was.'),
  klopt: z.boolean().nullable().describe('Wat de andere kant het laatst zei; null: nog niets.'),
})
const Plek = named(
  'Plek',
  z.object({
    id: key(),
    label: z.string(),
    proeftuinId: key().nullable(),
    koperId: key().nullable(),
    werkgeverId: key(),
    inlenerId: key().nullable(),
    werkplek: z.string(),
    regio: z.string().nullable(),
    vorm: choice(vormen),
    binnenOpdracht: z.boolean(),
    versie: z.int(),
    feiten: z.array(Feit),
  }),
)
const Plekken = named('Plekken', z.object({ plekken: z.array(Plek) }))
const PlekkenNieuw = body('PlekkenNieuw', PlekkenVelden)
const FeitNieuw = body('PlekFeitNieuw', FeitVelden)
const Correctie = body('PlekFeitCorrectie', CorrectieVelden)

export const plekkenApi = apiOf({
  name: 'plekken',
  description:
    'Werkplekken die er door een proeftuin kwamen, zonder wie er werkt. Voor het team en voor tellers.',
})

const proeftuinOf = (c: Ctx) => openProeftuin(c, part(c, 'id'))

async function allOf(c: Ctx): Promise<{ plekken: Gevonden[] }> {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.list(c.var.actor, proeftuin))
  return { plekken: await listPlekken(c.var.db, actorOf(c), proeftuin) }
}

plekkenApi.get(apiPaths.plekken, { summary: 'De plekken van een proeftuin', answer: Plekken }, allOf)

plekkenApi.post(
  apiPaths.plekken,
  {
    summary: 'Meld plekken die op dezelfde manier begonnen',
    description: 'Antwoordt met alle plekken van de proeftuin die je mag zien.',
    body: PlekkenNieuw,
    answer: Plekken,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    const { db, actor } = c.var
    allowIn(c, proeftuin, may.add(actor, proeftuin))
    const form = await readJson(c, metSamenhang(PlekkenNieuw))
    const gevonden = await samen(db, actorOf(c), { p: proeftuin, form })
    if (!gevonden.ok) throw refuseField(gevonden.veld, gevonden.probleem)
    await addPlekken(db, wieVan(actorOf(c)), gevonden.nieuw)
    located(c, apiPaths.plekken(proeftuin.id))
    return allOf(c)
  },
)

const opened = (c: Ctx) => openPlek(c, part(c, 'id'))

plekkenApi.get(apiPaths.plek, { summary: 'Eén plek met wat er gebeurde', answer: Plek }, async (c) => {
  const { plek, proeftuin } = await opened(c)
  allow(c, may.view(c.var.actor, proeftuin, plek))
  return plek
})

const anew = (c: Ctx, id: string) => {
  located(c, apiPaths.plek(id))
  return findPlek(c.var.db, c.var.actor, id)
}

plekkenApi.post(
  apiPaths.plekFeiten,
  { summary: 'Schrijf op wat er met een plek gebeurde', body: FeitNieuw, answer: Plek },
  async (c) => {
    const geopend = await opened(c)
    allowNote(c, geopend)
    const feit = await readJson(c, metSoort(FeitNieuw))
    if (feit.soort === 'register' && !may.register(c.var.actor, geopend.plek)) throw new NotFound()
    const wie = wieVanPlek(actorOf(c), geopend.plek, feit.soort)
    const probleem = await noteFeit(c.var.db, wie, { plek: geopend.plek, feit })
    if (probleem) throw refuseField(feit.soort === 'verloond' ? 'kwartaal' : 'op', probleem)
    return anew(c, geopend.plek.id)
  },
)

plekkenApi.post(
  apiPaths.plekCorrectie,
  { summary: 'Verbeter wat er van een plek staat', body: Correctie, answer: Plek },
  async (c) => {
    const geopend = await opened(c)
    allowNote(c, geopend)
    const feit = geopend.plek.feiten.find(({ id }) => id === part(c, 'feit'))
    if (!feit || feit.vervangenOp !== null || feit.vervalt || feit.soort === 'nog_er') throw new NotFound()
    const soort: Invulbaar = feit.soort
    const verbeterd = await readJson(c, metSoortVan(Correctie, soort))
    const correctie = { plek: geopend.plek, feit: verbeterd, vervangt: feit.id }
    const wie = wieVanPlek(actorOf(c), geopend.plek, soort)
    const probleem = await noteFeit(c.var.db, wie, correctie)
    if (probleem) throw refuseField(soort === 'verloond' ? 'kwartaal' : 'op', probleem)
    return anew(c, geopend.plek.id)
  },
)
