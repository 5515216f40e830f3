import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { id } from '#src/platform/forms/fields.ts'
import { actorOf } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { checkedFase } from '#src/proeftuinen/muur/rules.ts'
import { Fase, proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

import { Fasen } from './api-schemas.ts'
import { addTerugblik, beginFase } from './changes.ts'
import { FaseForm, TerugblikForm } from './forms.ts'
import { openRead, openSteered } from './opened.ts'

export const stappenApi = apiOf(proeftuinenTag)

const NieuweFase = body(
  'NieuweFase',
  FaseForm.extend({ huidig: id().describe('De id van de fase die nu loopt; die eindigt.') }),
)
const NieuweTerugblik = body('NieuweTerugblik', TerugblikForm)

stappenApi.get(apiPaths.fasen, { summary: 'De fasen, in volgorde van tijd', answer: Fasen }, async (c) => ({
  fasen: (await openRead(c)).fasen,
}))

stappenApi.post(
  apiPaths.fasen,
  {
    summary: 'Begin een fase',
    description:
      'De fase van nu eindigt. De verwachting voor de nieuwe fase wordt verzegeld. Koopt de proeftuin in zonder aanbesteding, dan gaat hij in `selecteren_en_gunnen` dicht voor iedereen aan de kant van leveranciers, en voor wie niet bij een overheid werkt en niet in het team zit. Wie die fase verlaat, geeft `keuze` mee: pas dan gaat hij weer open.',
    body: NieuweFase,
    answer: Fase,
  },
  async (c) => {
    const proeftuin = await openSteered(c)
    const mayOpen = may.open(c.var.actor, proeftuin)
    const form = await readJson(c, checkedFase(NieuweFase, proeftuin, mayOpen))
    await beginFase(c.var.db, actorOf(c), { proeftuin, ...form })
    located(c, apiPaths.fasen(proeftuin.id))
    return periodeOf(await openProeftuin(c, part(c, 'id')), ({ geeindigdOp }) => geeindigdOp === null)
  },
)

stappenApi.post(
  apiPaths.terugblik,
  {
    summary: 'Schrijf op wat er in een fase gebeurde',
    description: 'Eén keer, voor een fase die voorbij is. De terugblik komt naast de verwachting te staan.',
    body: NieuweTerugblik,
    answer: Fase,
  },
  async (c) => {
    const proeftuin = await openSteered(c)
    const { id } = periodeOf(proeftuin, (one) => one.id === part(c, 'fase') && one.geeindigdOp !== null)
    const { terugblik } = await readJson(c, NieuweTerugblik)
    const added = await addTerugblik(c.var.db, actorOf(c), { proeftuin, periodeId: id, terugblik })
    const periode = periodeOf(await openProeftuin(c, part(c, 'id')), (one) => one.id === id)
    if (!added) throw new Stale(periode)
    located(c, apiPaths.fasen(proeftuin.id))
    return periode
  },
)

function periodeOf({ fasen }: Proeftuin, isIt: (fase: Proeftuin['fasen'][number]) => boolean) {
  const periode = fasen.find(isIt)
  if (!periode) throw new NotFound()
  return periode
}
