import { z } from 'zod'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, day, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { choice, line } from '#src/platform/forms/fields.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { changeVoorstel, confirmVoorstel, createVoorstel, withdrawVoorstel } from './changes.ts'
import { fromLijsten, type VoorstelData, VoorstelEditForm, VoorstelForm, Zoek } from './forms.ts'
import { listVoorstellen } from './list.ts'
import { may, waaromGeen, waaromStaatHet } from './policy.ts'
import { findVoorstel } from './queries.ts'
import type { Voorstel as Gevonden } from './voorstel.ts'

const kort = {
  id: key(),
  titel: z.string(),
  aanbod: z.string().describe('Wat de leverancier aanbiedt.'),
  categorieen: z.array(z.string()).describe('De codes van de soorten werk.'),
  regio: z.string().nullable().describe('De code van een arbeidsmarktregio; null is heel Nederland.'),
  organisatieId: key(),
  organisatie: z.string(),
  zichtbaarheid: choice(zichtbaarheden),
  stand: z
    .enum(['open', 'verlopen', 'ingetrokken'])
    .describe('Verlopen: een jaar lang zei niemand dat het nog staat.'),
  gewijzigdOp: moment(),
}
const VoorstelKort = named('VoorstelKort', z.object(kort))
const Voorstel = named(
  'Voorstel',
  z.object({
    ...kort,
    vraagt: z.string().describe('Wat het van een koper vraagt.'),
    staatTot: day().describe('De laatste dag, als niemand zegt dat het nog staat.'),
    aangemaaktOp: moment(),
    versie: z.int(),
  }),
)
const Voorstellen = named('Voorstellen', page('voorstellen', VoorstelKort))
const VoorstelNieuw = body('VoorstelNieuw', VoorstelForm)
const VoorstelWijziging = change('VoorstelWijziging', VoorstelEditForm)
const Leeg = body('VoorstelLeeg', z.object({}))

const Filters = z.strictObject({
  q: line({ max: 100 }).optional().describe('Woorden uit het voorstel.'),
  categorie: z.string().max(40).optional(),
  regio: z.string().max(40).optional().describe('De code van een arbeidsmarktregio.'),
  na: cursor(),
})

export const voorstellenApi = apiOf({
  name: 'voorstellen',
  description: 'Ideeën van leveranciers voor een soort werk, voor alle kopers tegelijk.',
})

const voorstelOf = (c: Ctx) => findVoorstel(c.var.db, c.var.actor, part(c, 'id'))

voorstellenApi.get(
  apiPaths.voorstellen,
  { summary: 'Voorstellen die nu staan, laatst gewijzigd eerst', query: Filters, answer: Voorstellen },
  async (c) => {
    const { db, actor } = c.var
    allow(c, may.list(actor))
    const query = readQuery(c, Filters)
    const { voorstellen, volgende } = await listVoorstellen(db, actor, Zoek.parse(query))
    return { voorstellen, links: linksOf(c, { path: apiPaths.voorstellen(), query, na: volgende }) }
  },
)

voorstellenApi.get(apiPaths.voorstel, { summary: 'Eén voorstel', answer: Voorstel }, async (c) => {
  const voorstel = await voorstelOf(c)
  allow(c, may.view(c.var.actor, voorstel))
  return voorstel
})

voorstellenApi.post(
  apiPaths.voorstellen,
  { summary: 'Doe een voorstel, namens je eigen organisatie', body: VoorstelNieuw, answer: Voorstel },
  async (c) => {
    const { db, actor } = c.var
    allow(c, may.make(actor), waaromGeen(actor))
    const form = await readJson(c, fromLijsten(VoorstelNieuw, await listLijsten(db)))
    const id = await createVoorstel(db, actorOf(c), form)
    located(c, apiPaths.voorstel(id))
    return findVoorstel(db, actor, id)
  },
)

voorstellenApi.patch(
  apiPaths.voorstel,
  { summary: 'Wijzig een voorstel', body: VoorstelWijziging, answer: Voorstel },
  async (c) => {
    const voorstel = await voorstelOf(c)
    allow(c, may.edit(c.var.actor, voorstel))
    const known = fromLijsten(VoorstelWijziging, await listLijsten(c.var.db))
    const schema = widerOnPurpose(known, openingOf(voorstel))
    const form = await readChange(c, schema, contentOf(voorstel))
    const changed = await changeVoorstel(c.var.db, actorOf(c), { id: voorstel.id, ...form })
    const now = await voorstelOf(c)
    if (!changed) throw new Stale(Voorstel.parse(now))
    return now
  },
)

voorstellenApi.post(
  apiPaths.voorstelBevestiging,
  { summary: 'Zeg dat een voorstel nog staat, of weer', body: Leeg, answer: Voorstel },
  async (c) => {
    const voorstel = await voorstelOf(c)
    allow(c, may.confirm(c.var.actor, voorstel), waaromStaatHet(c.var.actor, voorstel))
    await readJson(c, Leeg)
    await confirmVoorstel(c.var.db, actorOf(c), voorstel.id)
    located(c, apiPaths.voorstel(voorstel.id))
    return voorstelOf(c)
  },
)

voorstellenApi.post(
  apiPaths.voorstelIntrekking,
  { summary: 'Trek een voorstel in', body: Leeg, answer: Voorstel },
  async (c) => {
    const voorstel = await voorstelOf(c)
    allow(c, may.withdraw(c.var.actor, voorstel))
    await readJson(c, Leeg)
    await withdrawVoorstel(c.var.db, actorOf(c), voorstel.id)
    located(c, apiPaths.voorstel(voorstel.id))
    return voorstelOf(c)
  },
)

/** The fields that a change may hold, as they are now. */
const contentOf = (v: Gevonden): VoorstelData => ({
  titel: v.titel,
  aanbod: v.aanbod,
  vraagt: v.vraagt,
  categorieen: v.categorieen,
  regio: v.regio,
  zichtbaarheid: v.zichtbaarheid as VoorstelData['zichtbaarheid'],
})
