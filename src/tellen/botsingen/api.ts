import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { actorOf, allow } from '#src/platform/web/context.ts'
import { settleBotsingen } from './changes.ts'
import { BesluitForm } from './forms.ts'
import { allowSettle } from './opened.ts'
import { may } from './policy.ts'
import { findBotsingen, listBotsingen } from './queries.ts'

const Melding = z.object({
  plekId: key().nullable().describe('Null: deze regel is niet voor jou.'),
  label: z.string().nullable(),
  begin: day().nullable().describe('De eerste dag geplaatst.'),
  voorId: key().describe('De organisatie die het meldde.'),
  gemeldOp: moment(),
})
const Botsing = z.object({
  id: key(),
  proeftuinId: key().nullable(),
  gezienOp: moment(),
  zelfde: z.boolean().nullable().describe('Null: daarover besliste nog niemand, en alleen de eerste telt.'),
  beslotenOp: moment().nullable(),
  eerste: Melding.describe('De oudste melding.'),
  tweede: Melding,
})
const Botsingen = named('Botsingen', z.object({ botsingen: z.array(Botsing) }))
const Besluit = body('Botsingbesluit', BesluitForm)

export const botsingenApi = apiOf({
  name: 'botsingen',
  description: 'Plekken die twee organisaties misschien allebei meldden. Voor tellers en het adviesteam.',
})

botsingenApi.get(
  apiPaths.botsingen,
  { summary: 'Plekken die misschien dubbel gemeld zijn', answer: Botsingen },
  async (c) => {
    allow(c, may.list(c.var.actor))
    const [open, besloten] = await Promise.all([
      listBotsingen(c.var.db, actorOf(c), 'open'),
      listBotsingen(c.var.db, actorOf(c), 'besloten'),
    ])
    return { botsingen: [...open, ...besloten] }
  },
)

botsingenApi.post(
  apiPaths.botsingbesluit,
  { summary: 'Zeg of het één plek is of twee', body: Besluit, answer: Botsingen },
  async (c) => {
    allow(c, may.list(c.var.actor))
    const besluit = await readJson(c, Besluit)
    await allowSettle(c, besluit.botsingen)
    await settleBotsingen(c.var.db, actorOf(c), besluit)
    located(c, apiPaths.botsingen())
    return { botsingen: await findBotsingen(c.var.db, actorOf(c), besluit.botsingen) }
  },
)
