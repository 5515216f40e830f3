import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readJson, readQuery, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, named, page } from '#src/platform/api/schemas.ts'
import { choice, optionalId } from '#src/platform/forms/fields.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { beginProbleem } from './begin.ts'
import { beginNavolging, tellFeit } from './changes.ts'
import { FeitForm, feitPast, NavolgingForm } from './forms.ts'
import { listNavolgingen } from './list.ts'
import {
  feitsoorten,
  type Gevolgd,
  type Navolging as Gevonden,
  gevolgdsoorten,
  standen,
} from './navolging.ts'
import { may } from './policy.ts'
import { findGevolgd, findNavolging, listStappen } from './queries.ts'

const kort = {
  id: key(),
  gevolgd: z
    .object({ soort: choice(gevolgdsoorten), id: key(), titel: z.string(), organisatie: z.string() })
    .describe('Wat ze volgen.'),
  organisatieId: key(),
  organisatie: z.string(),
  bij: z.string().describe('Bij welke klant of op welke plek, als het niet bij henzelf is.'),
  van: z.string().nullable().describe('Van wie ze het hebben; null: van waar het begon, of niet voor jou.'),
  proeftuin: z
    .object({ id: key(), titel: z.string() })
    .nullable()
    .describe('In welke proeftuin ze het doen; null als die er niet is of niet voor jou is.'),
  begonnenOp: day(),
  stand: choice(standen).describe('Wat er het laatst over verteld is.'),
  zichtbaarheid: choice(zichtbaarheden),
}
const NavolgingKort = named('NavolgingKort', z.object(kort))
const Feit = z.object({
  id: key(),
  soort: choice(feitsoorten),
  stap: z.string().nullable(),
  tekst: z.string(),
  op: day(),
})
const Navolging = named('Navolging', z.object({ ...kort, feiten: z.array(Feit) }))
const Navolgingen = named('Navolgingen', page('navolgingen', NavolgingKort))
const NavolgingNieuw = body(
  'NavolgingNieuw',
  NavolgingForm.extend({
    werkwijze: optionalId().describe('Wat je volgt: een werkwijze, een haakje of een proeftuin.'),
    haakje: optionalId(),
    proeftuin: optionalId(),
    organisatieId: optionalId().describe('Laat leeg voor je eigen organisatie.'),
  }),
)
const NavolgingFeit = body('NavolgingFeit', FeitForm)

const Filters = z.strictObject({
  werkwijze: key().optional(),
  haakje: key().optional(),
  proeftuin: key().optional().describe('Welke proeftuin ze volgen.'),
  organisatie: key().optional().describe('Wie volgt.'),
  inProeftuin: key().optional().describe('In welke proeftuin ze het doen.'),
  stand: choice(standen).optional(),
  na: cursor(),
})

export const navolgingenApi = apiOf({
  name: 'navolgingen',
  description: 'Wie een voorbeeld volgt, en hoe het ging.',
})

navolgingenApi.get(
  apiPaths.navolgingen,
  { summary: 'Navolgingen, laatst begonnen eerst', query: Filters, answer: Navolgingen },
  async (c) => {
    allow(c, everyone)
    const query = readQuery(c, Filters)
    const { navolgingen, volgende } = await listNavolgingen(c.var.db, c.var.actor, query)
    return { navolgingen, links: linksOf(c, { path: apiPaths.navolgingen(), query, na: volgende }) }
  },
)

const told = ({ soort: _, gevolgdId: __, ...navolging }: Gevonden, gevolgd: Gevolgd) => ({
  ...navolging,
  gevolgd,
})

/** With what they follow: who may not see that does not see this. */
async function readOne(c: Ctx, id: string) {
  const { db, actor } = c.var
  const navolging = await findNavolging(db, actor, id)
  const { soort, gevolgdId } = navolging
  return { navolging, gevolgd: await findGevolgd(db, actor, { soort, id: gevolgdId }) }
}

navolgingenApi.get(apiPaths.navolging, { summary: 'Eén navolging', answer: Navolging }, async (c) => {
  const { navolging, gevolgd } = await readOne(c, part(c, 'id'))
  allow(c, may.view(c.var.actor, navolging))
  return told(navolging, gevolgd)
})

type Given = Partial<Record<Gevolgd['soort'], string | null>>

/** The first thing that is named. */
async function gevolgdOf(c: Ctx, given: Given): Promise<Gevolgd> {
  const soort = gevolgdsoorten.find((one) => given[one])
  if (!soort) throw refuseField('werkwijze', 'Noem een werkwijze, een haakje of een proeftuin.')
  return findGevolgd(c.var.db, c.var.actor, { soort, id: given[soort] ?? '' })
}

navolgingenApi.post(
  apiPaths.navolgingen,
  {
    summary: 'Zeg dat je organisatie dit ook doet',
    description:
      'Deed je organisatie dit al op deze plek, dan krijg je die navolging terug. Met `inProeftuin: "nieuw"` begint er een proeftuin als concept.',
    body: NavolgingNieuw,
    answer: Navolging,
  },
  async (c) => {
    allow(c, may.begin(c.var.actor))
    const { werkwijze, haakje, proeftuin, organisatieId, ...form } = await readJson(c, NavolgingNieuw)
    const gevolgd = await gevolgdOf(c, { werkwijze, haakje, proeftuin })
    const begin = { form, gevolgd, organisatieId: organisatieId ?? actorOf(c).organisatieId ?? '' }
    const wrong = await beginProbleem(c.var.db, actorOf(c), begin)
    if (wrong) throw refuseField(wrong.veld, wrong.probleem)
    const { id } = await beginNavolging(c.var.db, actorOf(c), begin)
    located(c, apiPaths.navolging(id))
    return told(await findNavolging(c.var.db, c.var.actor, id), gevolgd)
  },
)

navolgingenApi.post(
  apiPaths.navolgingFeiten,
  { summary: 'Vertel hoe het ging', body: NavolgingFeit, answer: Navolging },
  async (c) => {
    const { db, actor } = c.var
    const { navolging, gevolgd } = await readOne(c, part(c, 'id'))
    allow(c, may.tell(actor, navolging))
    const form = await readJson(c, feitPast(NavolgingFeit, await listStappen(db, gevolgd)))
    await tellFeit(db, actorOf(c), { navolging, form })
    located(c, apiPaths.navolging(navolging.id))
    return told(await findNavolging(db, actor, navolging.id), gevolgd)
  },
)
