import { z } from 'zod'
import { listTermijnen } from '#src/netwerk/termijnen/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import { Forbidden, NotFound } from '#src/platform/errors.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { afrondingenTag } from '#src/proeftuinen/afrondingen/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { checkVraag } from './bereik.ts'
import { doel, type Bevestiging as Gevonden, standen, standOf } from './bevestiging.ts'
import { askBevestiging, decideBevestiging } from './changes.ts'
import { AntwoordForm, metUitleg, VraagForm } from './forms.ts'
import { spendVraag } from './limits.ts'
import { openBevestiging } from './opened.ts'
import { may } from './policy.ts'
import { findBevestiging, listBevestigingen } from './queries.ts'

const Bevestiging = named(
  'Bevestiging',
  z.object({
    id: key(),
    organisatieId: key().describe('Wie gevraagd is: nooit wie het getal opgaf.'),
    organisatie: z.string(),
    stand: choice(standen),
    gevraagdOp: moment(),
    uiterlijkOp: day().nullable().describe('Voor wanneer antwoord gevraagd is.'),
    bevestigdOp: moment().nullable(),
    geweigerdOp: moment().nullable(),
    teruggegevenOp: moment().nullable(),
    ingetrokkenOp: moment().nullable(),
    toelichting: z.string().describe('Wat er volgens de andere kant wel klopt. Alleen voor het team.'),
    getallen: z.array(
      z.object({
        opbrengstId: key(),
        omschrijving: z.string(),
        waarde: decimal(),
        eenheid: z.string(),
        geldt: z.boolean().describe('Het getal is nog zoals het toen was.'),
      }),
    ),
  }),
)
const Bevestigingen = named('Bevestigingen', z.object({ bevestigingen: z.array(Bevestiging) }))
const Bevestigingvraag = body('Bevestigingvraag', VraagForm)
const Bevestigingantwoord = body('Bevestigingantwoord', AntwoordForm)
const Intrekking = body('BevestigingIntrekking', z.object({}))

export const bevestigingenApi = apiOf(afrondingenTag)

const proeftuinOf = (c: Ctx) => openProeftuin(c, part(c, 'id'))
const opened = (c: Ctx) => openBevestiging(c, part(c, 'id'), part(c, 'bevestiging'))

async function toldAll(c: Ctx, all: Gevonden[]) {
  const termijnen = await listTermijnen(c.var.db, { soort: doel, onderwerpIds: all.map(({ id }) => id) })
  const until = new Map(termijnen.map(({ onderwerpId, uiterlijkOp }) => [onderwerpId, uiterlijkOp]))
  return all.map((one) => ({ ...one, stand: standOf(one), uiterlijkOp: until.get(one.id) ?? null }))
}

async function told(c: Ctx, bevestiging: Gevonden) {
  const [one] = await toldAll(c, [bevestiging])
  if (!one) throw new NotFound()
  return one
}

/** As it stands after a change, at its own address. */
async function toldAnew(c: Ctx, { proeftuinId, id }: { proeftuinId: string; id: string }) {
  located(c, apiPaths.bevestiging(proeftuinId, id))
  const found = await findBevestiging(c.var.db, c.var.actor, { proeftuinId, id })
  if (!found) throw new NotFound()
  return told(c, found)
}

bevestigingenApi.get(
  apiPaths.bevestigingen,
  { summary: 'Over welke getallen de andere kant iets is gevraagd', answer: Bevestigingen },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.list(c.var.actor, proeftuin))
    const all = await listBevestigingen(c.var.db, c.var.actor, proeftuin.id)
    return { bevestigingen: await toldAll(c, all) }
  },
)

bevestigingenApi.post(
  apiPaths.bevestigingen,
  {
    summary: 'Vraag iemand van de andere kant of getallen kloppen',
    description:
      'Stuurt een link waarmee je antwoordt zonder in te loggen. De andere kant is een organisatie die geen gastheer is, en waar niemand werkt die de proeftuin trekt, het getal opgaf of dit vraagt.',
    body: Bevestigingvraag,
    answer: Bevestiging,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin))
    const { afronding } = proeftuin
    if (!afronding) throw new Forbidden()
    const read = await readJson(c, Bevestigingvraag)
    await spendVraag(c, read.email)
    const over = { proeftuinId: proeftuin.id, ...read }
    const checked = await checkVraag(c.var.db, actorOf(c), { ...over, afronding })
    if (!checked.ok) throw refuseField(checked.veld, checked.probleem)
    const vraag = { ...over, afrondingId: afronding.id, organisatieId: checked.organisatieId }
    return toldAnew(c, { proeftuinId: proeftuin.id, id: await askBevestiging(c.var, actorOf(c), vraag) })
  },
)

bevestigingenApi.get(
  apiPaths.bevestiging,
  { summary: 'Eén vraag aan de andere kant', answer: Bevestiging },
  async (c) => {
    const { proeftuin, bevestiging } = await opened(c)
    allowIn(c, proeftuin, may.view(c.var.actor, proeftuin, bevestiging))
    return told(c, bevestiging)
  },
)

bevestigingenApi.post(
  apiPaths.bevestigingAntwoord,
  { summary: 'Antwoord als andere kant', body: Bevestigingantwoord, answer: Bevestiging },
  async (c) => {
    const { proeftuin, bevestiging } = await opened(c)
    allowIn(c, proeftuin, may.answer(c.var.actor, proeftuin, bevestiging))
    const { antwoord, toelichting } = await readJson(c, metUitleg(Bevestigingantwoord))
    const besluit = antwoord === 'klopt' ? 'bevestigd' : 'geweigerd'
    await decideBevestiging(c.var, actorOf(c), { id: bevestiging.id, besluit, toelichting })
    return toldAnew(c, bevestiging)
  },
)

bevestigingenApi.post(
  apiPaths.bevestigingIntrekking,
  { summary: 'Trek een vraag aan de andere kant terug', body: Intrekking, answer: Bevestiging },
  async (c) => {
    const { proeftuin, bevestiging } = await opened(c)
    allowIn(c, proeftuin, may.withdraw(c.var.actor, proeftuin, bevestiging))
    await readJson(c, Intrekking)
    await decideBevestiging(c.var, actorOf(c), { id: bevestiging.id, besluit: 'ingetrokken' })
    return toldAnew(c, bevestiging)
  },
)
