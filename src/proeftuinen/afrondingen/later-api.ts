import { apiPaths } from '#src/paths/index.ts'
import { readChange, readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, versie } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { AfrondingAnswer, verbeterbaarVan } from './afronding.ts'
import { afrondingenTag, JsonOpbrengst } from './api-schemas.ts'
import { metSoort, VerbeteringForm } from './forms.ts'
import { addOpbrengst, correctAfronding, correctOpbrengst, findOpbrengst } from './later.ts'

const AfrondingWijziging = change('AfrondingWijziging', VerbeteringForm.extend({ versie: versie() }))
const OpbrengstWijziging = change('OpbrengstWijziging', JsonOpbrengst.extend({ versie: versie() }))
const NieuweOpbrengst = body('NieuweOpbrengst', JsonOpbrengst)

export const laterApi = apiOf(afrondingenTag)

async function afgerondOf(c: Ctx) {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  allowIn(c, proeftuin, may.improve(c.var.actor, proeftuin))
  if (!proeftuin.afronding) throw new NotFound()
  return { proeftuin, afronding: proeftuin.afronding }
}

laterApi.patch(
  apiPaths.afronding,
  {
    summary: 'Pas de afronding aan',
    description: 'Wat er stond, blijft bewaard.',
    body: AfrondingWijziging,
    answer: AfrondingAnswer,
  },
  async (c) => {
    const afgerond = await afgerondOf(c)
    const { uitkomst, geleerd, andersDoen, aaneenschakeling, gebeld } = afgerond.afronding
    const content = { uitkomst, geleerd, andersDoen, aaneenschakeling, gebeld }
    const form = await readChange(c, AfrondingWijziging, content)
    const corrected = await correctAfronding(c.var.db, actorOf(c), { ...afgerond, ...form })
    const { afronding } = await afgerondOf(c)
    if (!corrected) throw new Stale(AfrondingAnswer.parse(afronding))
    return afronding
  },
)

laterApi.post(
  apiPaths.opbrengsten,
  {
    summary: 'Voeg een resultaat toe aan een afgeronde proeftuin',
    description: 'Erbij staat wanneer het erbij kwam.',
    body: NieuweOpbrengst,
    answer: AfrondingAnswer,
  },
  async (c) => {
    const afgerond = await afgerondOf(c)
    const form = await readJson(c, metSoort(NieuweOpbrengst))
    await addOpbrengst(c.var.db, actorOf(c), { ...afgerond, form })
    located(c, apiPaths.afronding(afgerond.proeftuin.id))
    return (await afgerondOf(c)).afronding
  },
)

laterApi.patch(
  apiPaths.opbrengst,
  {
    summary: 'Pas een resultaat van een afgeronde proeftuin aan',
    description:
      'Wat er stond, blijft bewaard. `versie` is die van de afronding. Was het bevestigd en staat er nu iets anders, dan is het weer `opgegeven`.',
    body: OpbrengstWijziging,
    answer: AfrondingAnswer,
  },
  async (c) => {
    const afgerond = await afgerondOf(c)
    const opbrengst = findOpbrengst(afgerond.afronding, part(c, 'opbrengst'))
    const form = await readChange(c, metSoort(OpbrengstWijziging), verbeterbaarVan(opbrengst))
    const corrected = await correctOpbrengst(c.var.db, actorOf(c), { ...afgerond, opbrengst, form })
    const { afronding } = await afgerondOf(c)
    if (!corrected) throw new Stale(AfrondingAnswer.parse(afronding))
    return afronding
  },
)
