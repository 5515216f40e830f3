import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { NotFound, orNull } from '#src/platform/errors.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { answerOpgave } from './changes.ts'
import { checkContact, listVragen, type Vraagt } from './contacten.ts'
import { ContactForm } from './forms.ts'
import { type Opgave as Gevonden, standen, standOf, wijzen } from './kwartaalopgave.ts'
import { spendContact } from './limits.ts'
import { may } from './policy.ts'
import { findContact, findOpgave } from './queries.ts'
import { setContact, stopContact } from './vragen.ts'

const Opgave = named(
  'Kwartaalopgave',
  z.object({
    id: key(),
    proeftuinId: key(),
    organisatieId: key().describe('De werkgever.'),
    organisatie: z.string(),
    kwartaal: z.string().describe('Zoals 2026-K3.'),
    stand: choice(standen),
    gevraagdOp: moment(),
    uiterlijkOp: day().nullable().describe('Voor wanneer antwoord gevraagd is.'),
    beantwoordOp: moment().nullable(),
    hoe: choice(wijzen).nullable().describe('Alles klopte nog, iets is gewijzigd, of met een tabel.'),
    gewijzigd: z.int().describe('Hoeveel plekken er gewijzigd of toegevoegd zijn.'),
    plekken: z.int().describe('Hoeveel plekken er waren toen het antwoord kwam.'),
    seconden: z.int().describe('Hoe lang antwoorden duurde.'),
    kliks: z.int(),
  }),
)
const Vraag = z.object({
  organisatieId: key().describe('De werkgever.'),
  organisatie: z.string(),
  contactId: key().nullable().describe('Wie er nu gevraagd wordt; null: niemand.'),
  email: z.string().nullable().describe('Alleen voor wie mag kiezen wie er gevraagd wordt.'),
  opgaven: z.array(Opgave),
})
const Vragen = named('Kwartaalvragen', z.object({ vragen: z.array(Vraag) }))
const Contact = body('Kwartaalcontact', ContactForm)
const Leeg = body('KwartaalLeeg', z.object({}))

export const kwartaalApi = apiOf({
  name: 'kwartaalvragen',
  description:
    'De vraag die een werkgever elk kwartaal krijgt: kloppen jullie plekken nog? Voor het team, en voor wie antwoordt.',
})

const proeftuinOf = (c: Ctx) => openProeftuin(c, part(c, 'id'))

const toldOpgave = (o: Gevonden) => ({ ...o, stand: standOf(o) })

async function toldAll(c: Ctx) {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  allowIn(c, proeftuin, may.list(actor, proeftuin))
  const mag = may.ask(actor, proeftuin)
  const told = ({ organisatieId, organisatie, contact, opgaven }: Vraagt) => {
    const nu = contact?.gestoptOp === null ? contact : undefined
    const wie = { contactId: nu?.id ?? null, email: mag ? (nu?.email ?? null) : null }
    return { organisatieId, organisatie, ...wie, opgaven: opgaven.map(toldOpgave) }
  }
  return { vragen: (await listVragen(db, actorOf(c), proeftuin)).map(told) }
}

kwartaalApi.get(
  apiPaths.kwartaalvragen,
  { summary: 'Wie elk kwartaal gevraagd wordt, en wat er geantwoord is', answer: Vragen },
  toldAll,
)

kwartaalApi.post(
  apiPaths.kwartaalvragen,
  {
    summary: 'Kies wie er namens een werkgever gevraagd wordt',
    description: 'Het adres is van een lid dat daar werkt, of op een maildomein van die werkgever.',
    body: Contact,
    answer: Vragen,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin))
    const form = await readJson(c, Contact)
    await spendContact(c, form.email)
    const probleem = await checkContact(c.var.db, actorOf(c), { proeftuin, ...form })
    if (probleem) throw refuseField(probleem.veld, probleem.zin)
    await setContact(c.var, actorOf(c), { proeftuinId: proeftuin.id, ...form })
    located(c, apiPaths.kwartaalvragen(proeftuin.id))
    return toldAll(c)
  },
)

kwartaalApi.post(
  apiPaths.kwartaalvraagEinde,
  { summary: 'Vraag een werkgever niet meer', body: Leeg, answer: Vragen },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    const contact = await findContact(c.var.db, part(c, 'contact'), true)
    if (contact?.proeftuinId !== proeftuin.id) throw new NotFound()
    allowIn(c, proeftuin, may.askOf(c.var.actor, proeftuin, contact.organisatieId))
    await readJson(c, Leeg)
    await stopContact(c.var, c.var.actor, { contact, zelf: false })
    located(c, apiPaths.kwartaalvragen(proeftuin.id))
    return toldAll(c)
  },
)

async function opened(c: Ctx) {
  const o = await findOpgave(c.var.db, c.var.actor, part(c, 'id'))
  const p = await orNull(openProeftuin(c, o.proeftuinId))
  if (!may.view(c.var.actor, p, o)) throw new NotFound()
  return { o, p }
}

kwartaalApi.get(
  apiPaths.kwartaal,
  { summary: 'De vraag over één kwartaal, voor wie bij de werkgever werkt', answer: Opgave },
  async (c) => {
    const { o, p } = await opened(c)
    allow(c, may.view(c.var.actor, p, o))
    return toldOpgave(o)
  },
)

kwartaalApi.post(
  apiPaths.kwartaalAntwoord,
  {
    summary: 'Zeg dat alles nog klopt, zoals het nu staat',
    description: 'Wijzig eerst de plekken die anders zijn, met de feiten van een plek.',
    body: Leeg,
    answer: Opgave,
  },
  async (c) => {
    const { o, p } = await opened(c)
    allow(c, may.answer(c.var.actor, p, o))
    await readJson(c, Leeg)
    await answerOpgave(c.var, actorOf(c), { o, stap: { begon: Date.now(), kliks: 1 } })
    located(c, apiPaths.kwartaal(o.id))
    return toldOpgave(await findOpgave(c.var.db, c.var.actor, o.id))
  },
)
