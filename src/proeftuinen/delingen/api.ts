import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body } from '#src/platform/api/schemas.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { Proeftuin as Shape } from '#src/proeftuinen/pagina/api-schemas.ts'
import { told } from '#src/proeftuinen/pagina/told.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { unasked } from '#src/proeftuinen/proeftuin/rules.ts'
import { share, takeBack } from './changes.ts'
import { tekstenOf } from './deling.ts'
import { checkedDeling, chosen, DelingForm, namedIn } from './forms.ts'
import { may } from './policy.ts'
import { findDeling, findNotities } from './queries.ts'

const ZichtbaarheidWijziging = body('ZichtbaarheidWijziging', DelingForm)
const Terugname = body('Terugname', z.object({}))

export const delenApi = apiOf(proeftuinenTag)

async function shared(c: Ctx) {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  allowIn(c, proeftuin, may.share(c.var.actor, proeftuin))
  return proeftuin
}

/** Which notes the body names; whatever else is wrong with it is said by readJson. */
const namedNotes = async (c: Ctx): Promise<string[]> => {
  const given: unknown = await c.req.json().catch(() => null)
  return typeof given === 'object' && given !== null && 'aantekeningen' in given
    ? namedIn(given.aantekeningen)
    : []
}

delenApi.patch(
  apiPaths.zichtbaarheid,
  {
    summary: 'Bepaal wie een proeftuin ziet, en wat meegaat',
    description:
      'Wordt de kring kleiner, dan worden de aantekeningen mee kleiner. Wordt hij groter, dan gaan alleen de genoemde aantekeningen mee. `akkoord` bevestigt elke verruiming: van de proeftuin als `overheid-netwerk`, van aantekeningen als `aantekening:team-netwerk`, met een spatie ertussen. Staat er een header `Location` in het antwoord? Daar neem je het terug, in één keer.',
    body: ZichtbaarheidWijziging,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await shared(c)
    const notities = await findNotities(c.var.db, actorOf(c), { proeftuin, ids: await namedNotes(c) })
    const ook = { ...unasked(proeftuin), ...tekstenOf(notities) }
    const schema = checkedDeling(ZichtbaarheidWijziging, proeftuin, notities)
    const { aantekeningen, ...given } = await readJson(c, schema, ook)
    if (given.versie !== proeftuin.versie) throw new Stale(Shape.parse(told(c, proeftuin)))
    const mee = chosen(aantekeningen, notities)
    const id = await share(c.var.db, actorOf(c), { proeftuin, mee, ...given })
    if (id) located(c, apiPaths.delingTerugname(proeftuin.id, id))
    return told(c, await shared(c))
  },
)

delenApi.post(
  apiPaths.delingTerugname,
  {
    summary: 'Neem terug wat in één keer gedeeld is',
    description: 'De proeftuin en de aantekeningen gaan terug naar de kring van daarvoor.',
    body: Terugname,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await shared(c)
    await readJson(c, Terugname)
    const deling = await findDeling(c.var.db, actorOf(c), { proeftuin, id: part(c, 'deling') })
    await takeBack(c.var.db, actorOf(c), { proeftuin, deling })
    located(c, apiPaths.proeftuin(proeftuin.id))
    return told(c, await shared(c))
  },
)
