import { z } from 'zod'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn } from '#src/proeftuinen/proeftuin/opened.ts'
import { adresProbleem } from './bereik.ts'
import { askGastheer, decideGastheer } from './changes.ts'
import { BesluitForm, VraagForm } from './forms.ts'
import { doel, standen, standOf } from './gastheer.ts'
import { spendVraag } from './limits.ts'
import { type Opened, openGastheer } from './opened.ts'
import { may } from './policy.ts'

const Gastheer = named(
  'Gastheer',
  z.object({
    organisatieId: key().describe('Namens welke organisatie de proeftuin begon.'),
    organisatie: z.string(),
    stand: choice(standen),
    gevraagdOp: moment().nullable(),
    bevestigdOp: moment().nullable(),
    afgewezenOp: moment().nullable(),
    teruggenomenOp: moment().nullable(),
    uiterlijkOp: day().nullable().describe('Voor wanneer antwoord beloofd is.'),
  }),
)
const Gastheervraag = body('Gastheervraag', VraagForm)
const Gastheerbesluit = body('Gastheerbesluit', BesluitForm)
const Terugname = body('GastheerTerugname', z.object({}))

export const gastherenApi = apiOf(proeftuinenTag)

const opened = (c: Ctx) => openGastheer(c, part(c, 'id'))

async function told(c: Ctx, { gastheer }: Opened) {
  const termijn = await findTermijn(c.var.db, { soort: doel, onderwerpId: gastheer.proeftuinId })
  return { ...gastheer, stand: standOf(gastheer), uiterlijkOp: termijn?.uiterlijkOp ?? null }
}

/** As it stands after a change. */
async function toldAnew(c: Ctx) {
  located(c, apiPaths.gastheer(part(c, 'id')))
  return told(c, await opened(c))
}

gastherenApi.get(
  apiPaths.gastheer,
  { summary: 'Namens wie een proeftuin begon; 404 als dat de eigen organisatie was', answer: Gastheer },
  async (c) => {
    const found = await opened(c)
    allowIn(c, found.proeftuin, may.view(c.var.actor, found.proeftuin, found.gastheer))
    return told(c, found)
  },
)

gastherenApi.post(
  apiPaths.gastheer,
  {
    summary: 'Vraag iemand bij de gastheer om te bevestigen',
    description:
      'Stuurt een link waarmee je antwoordt zonder in te loggen. De vorige link werkt dan niet meer.',
    body: Gastheervraag,
    answer: Gastheer,
  },
  async (c) => {
    const { proeftuin, gastheer } = await opened(c)
    allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin, gastheer))
    const { email } = await readJson(c, Gastheervraag)
    await spendVraag(c, email)
    const problem = await adresProbleem(c.var.db, proeftuin.id, email)
    if (problem) throw refuseField('email', problem)
    await askGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, email })
    return toldAnew(c)
  },
)

gastherenApi.post(
  apiPaths.gastheerBesluit,
  { summary: 'Antwoord als gastheer', body: Gastheerbesluit, answer: Gastheer },
  async (c) => {
    const { proeftuin, gastheer } = await opened(c)
    allowIn(c, proeftuin, may.answer(c.var.actor, proeftuin, gastheer))
    const { antwoord } = await readJson(c, Gastheerbesluit)
    const besluit = antwoord === 'ja' ? 'bevestigd' : 'afgewezen'
    await decideGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, besluit })
    return toldAnew(c)
  },
)

gastherenApi.post(
  apiPaths.gastheerTerugname,
  { summary: 'Maak je eigen organisatie gastheer', body: Terugname, answer: Gastheer },
  async (c) => {
    const { proeftuin, gastheer } = await opened(c)
    allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin, gastheer))
    await readJson(c, Terugname)
    await decideGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, besluit: 'teruggenomen' })
    return toldAnew(c)
  },
)
