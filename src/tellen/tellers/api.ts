import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, key, moment, named } from '#src/platform/api/schemas.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { appointTeller, removeTeller } from './changes.ts'
import { TellerForm } from './forms.ts'
import { openVoorTellen } from './opened.ts'
import { may } from './policy.ts'
import { listTellers } from './queries.ts'

const Tellers = named(
  'Tellers',
  z.object({ tellers: z.array(z.object({ lidId: key(), naam: z.string(), sinds: moment() })) }),
)
const TellerNieuw = body('TellerNieuw', TellerForm)

export const tellersApi = apiOf({
  name: 'tellers',
  description: 'Wie telt voor een organisatie: leest haar plekken regel voor regel. Voor wie er werkt.',
})

const opened = (c: Ctx) => openVoorTellen(c, part(c, 'id'))

tellersApi.get(apiPaths.tellers, { summary: 'Wie telt voor een organisatie', answer: Tellers }, async (c) => {
  const organisatie = await opened(c)
  allow(c, may.list(c.var.actor, organisatie))
  return { tellers: await listTellers(c.var.db, c.var.actor, organisatie.id) }
})

tellersApi.post(
  apiPaths.tellers,
  {
    summary: 'Laat iemand die er werkt voor een organisatie tellen',
    description: 'Voor wie de pagina van de organisatie bijhoudt. Antwoordt met alle tellers.',
    body: TellerNieuw,
    answer: Tellers,
  },
  async (c) => {
    const { db, actor } = c.var
    const { id: organisatieId, ...rest } = await opened(c)
    allow(c, may.appoint(actor, { id: organisatieId, ...rest }))
    const { lid } = await readJson(c, TellerNieuw)
    await appointTeller(c.var, actorOf(c), { organisatieId, lidId: lid })
    located(c, apiPaths.tellers(organisatieId))
    return { tellers: await listTellers(db, actor, organisatieId) }
  },
)

tellersApi.delete(
  apiPaths.teller,
  { summary: 'Laat iemand niet meer tellen, of stop er zelf mee', answer: z.null() },
  async (c) => {
    const organisatie = await opened(c)
    const lidId = part(c, 'lid')
    const self = c.var.actor?.id === lidId
    allow(c, self ? may.stepDown(c.var.actor, organisatie) : may.appoint(c.var.actor, organisatie))
    await removeTeller(c.var, actorOf(c), { organisatieId: organisatie.id, lidId })
    return null
  },
)
