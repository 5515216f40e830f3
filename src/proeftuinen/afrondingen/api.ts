import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, named } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { checkedAfronding } from '#src/proeftuinen/muur/rules.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { AfrondingAnswer, hoogstens } from './afronding.ts'
import { afrondingenTag, JsonOpbrengst } from './api-schemas.ts'
import { closeProeftuin, reopenProeftuin } from './changes.ts'
import { afrondingFields, HeropeningForm, metSoort } from './forms.ts'

const NieuweAfronding = body(
  'NieuweAfronding',
  z.object({
    ...afrondingFields,
    opbrengsten: z.array(metSoort(JsonOpbrengst)).max(hoogstens).default([]),
  }),
)
const NieuweHeropening = body('NieuweHeropening', HeropeningForm)
const Heropening = named('Heropening', z.object({ reden: z.string() }))

export const afrondingenApi = apiOf(afrondingenTag)

const proeftuinOf = (c: Ctx) => openProeftuin(c, part(c, 'id'))

async function afrondingOf(c: Ctx) {
  const { afronding } = await proeftuinOf(c)
  if (!afronding) throw new NotFound()
  return afronding
}

afrondingenApi.get(
  apiPaths.afronding,
  { summary: 'De afronding; 404 zolang de proeftuin loopt', answer: AfrondingAnswer },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
    return afrondingOf(c)
  },
)

afrondingenApi.post(
  apiPaths.afronding,
  {
    summary: 'Rond een proeftuin af',
    description:
      'Wordt er nog iemand gekozen zonder aanbesteding? Geef dan `keuze` mee: afronden opent hem weer.',
    body: NieuweAfronding,
    answer: AfrondingAnswer,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.close(c.var.actor, proeftuin))
    const form = checkedAfronding(NieuweAfronding, proeftuin, may.open(c.var.actor, proeftuin))
    await closeProeftuin(c.var.db, actorOf(c), { proeftuin, ...(await readJson(c, form)) })
    located(c, apiPaths.afronding(proeftuin.id))
    return afrondingOf(c)
  },
)

afrondingenApi.post(
  apiPaths.heropening,
  {
    summary: 'Ga verder met een afgeronde proeftuin',
    description: 'De afronding blijft bewaard, als wat er toen gedacht werd.',
    body: NieuweHeropening,
    answer: Heropening,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.reopen(c.var.actor, proeftuin))
    const { reden } = await readJson(c, NieuweHeropening)
    await reopenProeftuin(c.var.db, actorOf(c), { proeftuin, reden })
    located(c, apiPaths.proeftuin(proeftuin.id))
    return { reden }
  },
)
