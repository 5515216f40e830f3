import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, key, moment, named, page, versie } from '#src/platform/api/schemas.ts'
import { choice, id, line } from '#src/platform/forms/fields.ts'
import { akkoord, openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { fasen, routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Bronkeuze, bronProbleem, gekozenIn, listKeuze, type Werk } from './bronnen.ts'
import { changeWerkwijze, makeWerkwijze, publishWerkwijze } from './changes.ts'
import { inhoud, PublicatieForm, wijziging } from './forms.ts'
import { listKeuzes, uitKeuzes } from './keuzes.ts'
import { listWerkwijzen, Zoek } from './list.ts'
import { openWerkwijze } from './opened.ts'
import { may } from './policy.ts'
import { findWerkwijze, listBronnen, listUitgaven } from './queries.ts'
import { perTekst } from './velden.ts'
import { type Werkwijze as Gevonden, kringenVan } from './werkwijze.ts'

const kort = {
  id: key(),
  titel: z.string(),
  samenvatting: z.string(),
  organisatie: z.string().describe('Waar het begon.'),
  organisatieId: key(),
  categorie: z.string(),
  fasen: z.array(choice(fasen)),
  zichtbaarheid: choice(zichtbaarheden),
  gepubliceerdOp: moment().nullable().describe('Null: een concept, voor wie het maakt.'),
  gewijzigdOp: moment(),
}
const WerkwijzeKort = named('WerkwijzeKort', z.object(kort))
const Stap = z.object({
  id: key(),
  titel: z.string(),
  tekst: z.string(),
  wie: z.string(),
  duur: z.string(),
  tip: z.string(),
  tipVan: z.string(),
})
const Valkuil = z.object({
  id: key(),
  titel: z.string(),
  tekst: z.string(),
  organisatieId: key().nullable().describe('Wie er tegenaan liep, als dat gezegd is.'),
})
const Werkwijze = named(
  'Werkwijze',
  z.object({
    ...kort,
    ...perTekst(() => z.string()),
    routes: z.array(choice(routes)),
    organisatiesoorten: z.array(choice(organisatiesoorten)),
    doelgroepen: z.array(z.string()).describe('De codes; zie /doelgroepen.'),
    bronnen: z
      .array(z.object({ id: key(), titel: z.string(), organisatie: z.string() }))
      .describe('De proeftuinen waar hij uit komt, voor zover jij die mag zien.'),
    stappen: z.array(Stap),
    valkuilen: z.array(Valkuil),
    versie: z.int(),
    uitgave: z.int().describe('Hoe vaak hij gepubliceerd is.'),
  }),
)
const Uitgave = z.object({
  versie: z.int(),
  wat: z.string().describe('Wat er anders werd; leeg bij de eerste.'),
  waarom: z.string(),
  op: moment(),
})
const Uitgaven = named('WerkwijzeVersies', z.object({ versies: z.array(Uitgave) }))
const Werkwijzen = named('Werkwijzen', page('werkwijzen', WerkwijzeKort))

const WerkwijzeNieuw = body(
  'WerkwijzeNieuw',
  z.object({ ...inhoud, proeftuin: id().describe('De afgeronde proeftuin waar hij uit komt.') }),
)
const Concept = z.object({ ...inhoud, versie: versie() }).strict()
const NieuweVersie = z
  .object({
    ...inhoud,
    ...wijziging,
    zichtbaarheid: choice(kringenVan),
    akkoord: akkoord(),
    versie: versie(),
  })
  .strict()
const WerkwijzeWijziging = change(
  'WerkwijzeWijziging',
  z.object({
    ...NieuweVersie.shape,
    wat: wijziging.wat.optional().describe('Wat er anders is; verplicht als hij gepubliceerd is.'),
    waarom: wijziging.waarom.optional().describe('Waarom; verplicht als hij gepubliceerd is.'),
    zichtbaarheid: choice(kringenVan).optional().describe('Van een concept kies je die bij publiceren.'),
  }),
)
const Publicatie = body('WerkwijzePublicatie', PublicatieForm)

const Filters = z.strictObject({
  q: line({ max: 100 }).optional().describe('Woorden uit de werkwijze, haar stappen en valkuilen.'),
  categorie: z.string().max(40).optional(),
  fase: choice(fasen).optional(),
  route: choice(routes).optional(),
  soort: choice(organisatiesoorten).optional().describe('Van organisatie.'),
  na: cursor(),
})

export const werkwijzenApi = apiOf({
  name: 'werkwijzen',
  description: 'Methodes die een ander na kan doen, stap voor stap.',
})

const werkwijzeOf = (c: Ctx) => openWerkwijze(c, part(c, 'id'))

/** With what it is made of, as far as the reader may see that. */
const told = async (c: Ctx, werkwijze: Gevonden) => ({
  ...werkwijze,
  bronnen: await listBronnen(c.var.db, c.var.actor, werkwijze.id),
})

werkwijzenApi.get(
  apiPaths.werkwijzen,
  { summary: 'Gepubliceerde werkwijzen, laatst gewijzigd eerst', query: Filters, answer: Werkwijzen },
  async (c) => {
    allow(c, everyone)
    const query = readQuery(c, Filters)
    const { kaarten, volgende } = await listWerkwijzen(c.var.db, c.var.actor, Zoek.parse(query))
    return { werkwijzen: kaarten, links: linksOf(c, { path: apiPaths.werkwijzen(), query, na: volgende }) }
  },
)

werkwijzenApi.get(apiPaths.werkwijze, { summary: 'Eén werkwijze', answer: Werkwijze }, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  allow(c, may.view(c.var.actor, werkwijze))
  return told(c, werkwijze)
})

werkwijzenApi.get(
  apiPaths.werkwijzeVersies,
  { summary: 'Wat er van een werkwijze veranderde, de laatste versie eerst', answer: Uitgaven },
  async (c) => {
    const werkwijze = await werkwijzeOf(c)
    allow(c, may.seeVersions(c.var.actor, werkwijze))
    return { versies: await listUitgaven(c.var.db, c.var.actor, werkwijze) }
  },
)

werkwijzenApi.post(
  apiPaths.werkwijzen,
  { summary: 'Maak een werkwijze van een afgeronde proeftuin', body: WerkwijzeNieuw, answer: Werkwijze },
  async (c) => {
    const { proeftuin: proeftuinId, ...input } = await readJson(
      c,
      uitKeuzes(WerkwijzeNieuw, await listKeuzes(c.var.db)),
    )
    const proeftuin = await openProeftuin(c, proeftuinId)
    allow(c, may.make(c.var.actor, proeftuin))
    const werk = { id: null, bronIds: [proeftuin.id] }
    assertBronnen(werk, await listKeuze(c.var.db, actorOf(c), werk), input.bronnen)
    const made = await makeWerkwijze(c.var.db, actorOf(c), { proeftuin, input })
    located(c, apiPaths.werkwijze(made))
    return told(c, await findWerkwijze(c.var.db, c.var.actor, made))
  },
)

werkwijzenApi.patch(
  apiPaths.werkwijze,
  {
    summary: 'Wijzig een werkwijze',
    description: 'Van wat gepubliceerd is wordt het een nieuwe versie, met wat er anders is en waarom.',
    body: WerkwijzeWijziging,
    answer: Werkwijze,
  },
  async (c) => {
    const werkwijze = await werkwijzeOf(c)
    allow(c, may.edit(c.var.actor, werkwijze))
    const keuze = await listKeuze(c.var.db, actorOf(c), werkwijze)
    const keuzes = await listKeuzes(c.var.db, werkwijze.doelgroepen)
    const current = { ...contentOf(werkwijze), bronnen: gekozenIn(keuze) }
    const input = werkwijze.gepubliceerdOp
      ? await readChange(c, uitKeuzes(widerOnPurpose(NieuweVersie, openingOf(werkwijze)), keuzes), {
          ...current,
          zichtbaarheid: werkwijze.zichtbaarheid,
        })
      : await readChange(c, uitKeuzes(Concept, keuzes), current)
    assertBronnen(werkwijze, keuze, input.bronnen)
    const changed = await changeWerkwijze(c.var.db, actorOf(c), { werkwijze, keuze, input })
    const now = await told(c, await werkwijzeOf(c))
    if (!changed) throw new Stale(Werkwijze.parse(now))
    return now
  },
)

werkwijzenApi.post(
  apiPaths.werkwijzePublicatie,
  { summary: 'Publiceer een werkwijze', body: Publicatie, answer: Werkwijze },
  async (c) => {
    const werkwijze = await werkwijzeOf(c)
    allow(c, may.publish(c.var.actor, werkwijze))
    const input = await readJson(c, widerOnPurpose(Publicatie, openingOf({ zichtbaarheid: 'team' })))
    await publishWerkwijze(c.var.db, actorOf(c), { id: werkwijze.id, ...input })
    located(c, apiPaths.werkwijze(werkwijze.id))
    return told(c, await werkwijzeOf(c))
  },
)

/** Refuses what this actor may not choose. */
function assertBronnen(werk: Pick<Werk, 'bronIds'>, keuze: Bronkeuze[], gekozen: string[]): void {
  const problem = bronProbleem(werk, keuze, gekozen)
  if (problem) throw refuseField('bronnen', problem)
}

/** The fields that a change may hold, as they are now. */
const contentOf = (w: Gevonden) => ({
  ...perTekst((naam) => w[naam]),
  titel: w.titel,
  categorie: w.categorie,
  fasen: w.fasen,
  routes: w.routes,
  organisatiesoorten: w.organisatiesoorten,
  doelgroepen: w.doelgroepen,
  stappen: w.stappen,
  valkuilen: w.valkuilen.map(({ id, titel, tekst, organisatieId }) => ({
    id,
    titel,
    tekst,
    bijOns: organisatieId === w.organisatieId,
  })),
})
