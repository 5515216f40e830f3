import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { bewaarZoekvraag, verwijderZoekvraag, wijzigZoekvraag } from './changes.ts'
import { keptOf, ZoekvraagEditForm, ZoekvraagForm } from './forms.ts'
import { may } from './policy.ts'
import { findZoekvraag, listZoekvragen } from './queries.ts'
import { zoekvraagmails } from './zoekvraag.ts'

const Zoekvraag = named(
  'Zoekvraag',
  z.object({
    id: key(),
    naam: z.string(),
    q: z.string().describe('De woorden waarop je zoekt.'),
    filters: z.string().describe('De gekozen filters, zoals in het adres van de zoekpagina.'),
    mail: choice(zoekvraagmails),
    teRuim: z.boolean().describe('Er is zo veel gevonden dat Vonk niet kan zeggen wat nieuw is.'),
    bekekenOp: moment(),
  }),
)
const Zoekvragen = named('Zoekvragen', page('zoekvragen', Zoekvraag))
const ZoekvraagNieuw = body('ZoekvraagNieuw', ZoekvraagForm)
const ZoekvraagWijziging = change('ZoekvraagWijziging', ZoekvraagEditForm)
const Geen = z.strictObject({})

export const zoekvragenApi = apiOf({
  name: 'zoekvragen',
  description: 'Zoekvragen die je bewaart. Alleen jij ziet ze.',
})

const ownOf = (c: Ctx) => findZoekvraag(c.var.db, c.var.actor, part(c, 'id'))

zoekvragenApi.get(
  apiPaths.zoekvragen,
  { summary: 'Je bewaarde zoekvragen', query: Geen, answer: Zoekvragen },
  async (c) => {
    allow(c, may.keep(c.var.actor))
    const query = readQuery(c, Geen)
    const zoekvragen = await listZoekvragen(c.var.db, actorOf(c))
    return { zoekvragen, links: linksOf(c, { path: apiPaths.zoekvragen(), query, na: undefined }) }
  },
)

zoekvragenApi.get(apiPaths.zoekvraag, { summary: 'Eén zoekvraag', answer: Zoekvraag }, async (c) => {
  const zoekvraag = await ownOf(c)
  allow(c, may.keep(c.var.actor))
  return zoekvraag
})

zoekvragenApi.post(
  apiPaths.zoekvragen,
  { summary: 'Bewaar een zoekvraag', body: ZoekvraagNieuw, answer: Zoekvraag },
  async (c) => {
    allow(c, may.keep(c.var.actor))
    const kept = keptOf(await readJson(c, ZoekvraagNieuw))
    const id = await bewaarZoekvraag({ ...c.var, actor: actorOf(c) }, kept)
    located(c, apiPaths.zoekvraag(id))
    return findZoekvraag(c.var.db, c.var.actor, id)
  },
)

zoekvragenApi.patch(
  apiPaths.zoekvraag,
  {
    summary: 'Geef een zoekvraag een andere naam, of kies hoe vaak je mail krijgt',
    body: ZoekvraagWijziging,
    answer: Zoekvraag,
  },
  async (c) => {
    const { id, naam, mail } = await ownOf(c)
    allow(c, may.keep(c.var.actor))
    const form = await readChange(c, ZoekvraagWijziging, { naam, mail })
    await wijzigZoekvraag(c.var.db, actorOf(c), { id, ...form })
    return ownOf(c)
  },
)

zoekvragenApi.delete(
  apiPaths.zoekvraag,
  { summary: 'Verwijder een zoekvraag', answer: Zoekvraag },
  async (c) => {
    const zoekvraag = await ownOf(c)
    allow(c, may.keep(c.var.actor))
    await verwijderZoekvraag(c.var.db, actorOf(c), zoekvraag.id)
    return zoekvraag
  },
)
