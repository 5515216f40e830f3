import { z } from 'zod'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, day, key, moment, named, page, versie } from '#src/platform/api/schemas.ts'
import { choice, line, optionalId } from '#src/platform/forms/fields.ts'
import { akkoord, openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { type Zichtbaarheid, zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { changeHaakje, countKopie, createHaakje } from './changes.ts'
import { type HaakjeData, HaakjeForm, Zoek } from './forms.ts'
import { type Haakje as Gevonden, haakjesoorten, metBron } from './haakje.ts'
import { listHaakjes } from './list.ts'
import { noteListed, openHaakje } from './opened.ts'
import { may } from './policy.ts'
import { findBron, findHaakje } from './queries.ts'
import { haakjeProbleem } from './rules.ts'

const kort = {
  id: key(),
  soort: choice(haakjesoorten),
  titel: z.string(),
  tekst: z.string(),
  fase: choice(fasen),
  categorie: z.string().nullable(),
  opdracht: z.string(),
  geldigTot: day().nullable(),
  verlopen: z.boolean().describe('De dag waarop het ophield, is voorbij.'),
  zichtbaarheid: choice(zichtbaarheden),
  kopieen: z.int().describe('Hoeveel leden het overnamen.'),
}
const HaakjeKort = named('HaakjeKort', z.object(kort))
const Bron = z.object({
  soort: z.enum(['proeftuin', 'werkwijze']),
  id: key(),
  titel: z.string(),
  organisatie: z.string(),
})
const Haakje = named(
  'Haakje',
  z.object({
    ...kort,
    leveranciersVroegen: z.string(),
    bracht: z.string(),
    bron: Bron.nullable().describe('Waar het vandaan komt; null als je dat niet mag zien.'),
    gewijzigdOp: moment(),
    versie: z.int(),
  }),
)
const Haakjes = named('Haakjes', page('haakjes', HaakjeKort))
const Kopie = named('HaakjeKopie', z.object({ tekst: z.string().describe('De tekst, met de bron erbij.') }))
const HaakjeNieuw = body(
  'HaakjeNieuw',
  HaakjeForm.extend({
    proeftuin: optionalId().describe('Uit welke proeftuin; of uit welke werkwijze.'),
    werkwijze: optionalId(),
  }),
)
const HaakjeWijziging = change('HaakjeWijziging', HaakjeForm.extend({ akkoord: akkoord(), versie: versie() }))

const Filters = z.strictObject({
  q: line({ max: 100 }).optional().describe('Woorden uit het haakje.'),
  soort: choice(haakjesoorten).optional(),
  fase: choice(fasen).optional(),
  categorie: z.string().max(40).optional(),
  na: cursor(),
})

export const haakjesApi = apiOf({
  name: 'haakjes',
  description: 'Teksten om social return aan op te hangen, met hun bron.',
})

const haakjeOf = (c: Ctx) => openHaakje(c, part(c, 'id'))

haakjesApi.get(
  apiPaths.haakjes,
  { summary: 'Haakjes, laatst gewijzigd eerst', query: Filters, answer: Haakjes },
  async (c) => {
    allow(c, everyone)
    const query = readQuery(c, Filters)
    const { haakjes, volgende } = await listHaakjes(c.var.db, c.var.actor, Zoek.parse(query))
    await noteListed(c, haakjes)
    return { haakjes, links: linksOf(c, { path: apiPaths.haakjes(), query, na: volgende }) }
  },
)

haakjesApi.get(apiPaths.haakje, { summary: 'Eén haakje', answer: Haakje }, async (c) => {
  const haakje = await haakjeOf(c)
  allow(c, may.view(c.var.actor, haakje))
  return haakje
})

haakjesApi.post(
  apiPaths.haakjes,
  { summary: 'Maak een haakje, uit een proeftuin of een werkwijze', body: HaakjeNieuw, answer: Haakje },
  async (c) => {
    const { db, actor } = c.var
    const { proeftuin: proeftuinId, werkwijze, ...form } = await readJson(c, HaakjeNieuw)
    const waarvan = { proeftuinId, werkwijzeId: proeftuinId ? null : werkwijze }
    const { bron, ...begin } = await findBron(db, actor, waarvan)
    allow(c, may.make(actor, begin))
    await refuseWrong(c, form, bron)
    const id = await createHaakje(db, actorOf(c), { form, waarvan })
    located(c, apiPaths.haakje(id))
    return findHaakje(db, actor, id)
  },
)

haakjesApi.patch(
  apiPaths.haakje,
  { summary: 'Wijzig een haakje', body: HaakjeWijziging, answer: Haakje },
  async (c) => {
    const haakje = await haakjeOf(c)
    allow(c, may.edit(c.var.actor, haakje))
    const schema = widerOnPurpose(HaakjeWijziging, openingOf(haakje))
    const form = await readChange(c, schema, contentOf(haakje))
    await refuseWrong(c, form, haakje.bron)
    const changed = await changeHaakje(c.var.db, actorOf(c), { id: haakje.id, ...form })
    const now = await haakjeOf(c)
    if (!changed) throw new Stale(Haakje.parse(now))
    return now
  },
)

haakjesApi.post(
  apiPaths.haakjeKopie,
  { summary: 'Neem een haakje over, met de bron', answer: Kopie },
  async (c) => {
    const { db, actor, deps } = c.var
    const haakje = await haakjeOf(c)
    allow(c, may.copy(actor, haakje))
    await countKopie(db, actor, haakje.id)
    located(c, apiPaths.haakje(haakje.id))
    return { tekst: metBron(haakje, deps.config.url + paths.haakje(haakje.id)) }
  },
)

/** The fields that a change may hold, as they are now. */
const contentOf = (h: Gevonden): HaakjeData => ({
  titel: h.titel,
  tekst: h.tekst,
  soort: h.soort,
  fase: h.fase,
  categorie: h.categorie,
  opdracht: h.opdracht,
  leveranciersVroegen: h.leveranciersVroegen,
  bracht: h.bracht,
  geldigTot: h.geldigTot,
  zichtbaarheid: h.zichtbaarheid as HaakjeData['zichtbaarheid'],
})

async function refuseWrong(c: Ctx, form: HaakjeData, bron: { kring: Zichtbaarheid } | null): Promise<void> {
  const wrong = haakjeProbleem(form, { kring: bron?.kring, categorieen: await listCategorieen(c.var.db) })
  if (wrong) throw refuseField(wrong.veld, wrong.probleem)
}
