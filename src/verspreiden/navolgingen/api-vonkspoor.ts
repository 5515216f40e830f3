import { z } from 'zod'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { key, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { gevolgdsoorten, standen } from './navolging.ts'
import { may } from './policy.ts'
import { findGevolgd } from './queries.ts'
import { listKnopen, type Waarvan } from './spoor.ts'
import { type Knoop as Gelezen, organisatiesIn } from './spoor-boom.ts'

const Knoop = z.object({
  id: z.string(),
  volgtId: z.string().nullable().describe('Onder welke knoop; null: onder waar het begon.'),
  zichtbaar: z.boolean().describe('Van wie je niet mag zien, zie je alleen dat er iemand is.'),
  organisatieId: key().nullable(),
  organisatie: z.string(),
  bij: z.string(),
  stand: choice(standen),
  aangepast: z.boolean(),
  ding: z.string().nullable().describe('Wat er gevolgd is, als dat iets anders is dan waar het begon.'),
})
const Vonkspoor = named(
  'Vonkspoor',
  z.object({
    organisaties: z.int().describe('Hoeveel organisaties je ziet, elk één keer.'),
    knopen: z.array(Knoop).describe('Wie boven een ander staat, komt eerst. De eerste 10.000.'),
  }),
)

const answerOf = (knopen: Gelezen[]) => ({
  organisaties: organisatiesIn(knopen),
  knopen: knopen.map((knoop) => ({ ...knoop, organisatieId: knoop.organisatieId || null })),
})

export const vonkspoorApi = apiOf({
  name: 'vonkspoor',
  description: 'Wie volgde wie, vanaf een werkwijze, haakje, proeftuin of organisatie.',
})

const addresses = {
  werkwijze: apiPaths.werkwijzeVonkspoor,
  haakje: apiPaths.haakjeVonkspoor,
  proeftuin: apiPaths.proeftuinVonkspoor,
}

for (const soort of gevolgdsoorten)
  vonkspoorApi.get(
    addresses[soort],
    { summary: `Wie volgde wie, vanaf een ${soort}`, answer: Vonkspoor },
    async (c) => {
      const gevolgd = await findGevolgd(c.var.db, c.var.actor, { soort, id: part(c, 'id') })
      allow(c, may.viewSpoor(c.var.actor, gevolgd))
      return show(c, gevolgd)
    },
  )

vonkspoorApi.get(
  apiPaths.organisatieVonkspoor,
  { summary: 'Wie volgde wie, vanaf alles van een organisatie', answer: Vonkspoor },
  async (c) => {
    const { id } = await findOrganisatie(c.var.db, c.var.actor, part(c, 'id'))
    allow(c, mayOrganisatie.view(c.var.actor))
    return show(c, { soort: 'organisatie', id })
  },
)

const show = async (c: Ctx, waarvan: Waarvan) => answerOf(await listKnopen(c.var.db, c.var.actor, waarvan))
