import type { z } from 'zod'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { type Actor, everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { Stale } from '#src/platform/api/problem.ts'
import { readChange, readJson, readQuery, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { NotFound } from '#src/platform/errors.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import {
  Filters,
  Leeg,
  NieuweProeftuin,
  Proeftuinen,
  ProeftuinWijziging,
  Proeftuin as Shape,
  ZichtbaarheidWijziging,
} from './api-schemas.ts'
import { changeZichtbaarheid, createProeftuin, startProeftuin, updateProeftuin } from './changes.ts'
import { openingIn } from './kring.ts'
import { listProeftuinen, readCursor } from './list.ts'
import { may } from './policy.ts'
import { type Proeftuin, type ProeftuinKaart, standOf } from './proeftuin.ts'
import { findProeftuin, openProeftuin } from './queries.ts'
import { unasked, unknownCategorie } from './rules.ts'
import { readWoorden } from './woorden.ts'

export const proeftuinenApi = apiOf({
  name: 'proeftuinen',
  description: 'Een proef met social return, met zijn fasen, routes, logboek en afronding.',
})

const found = (c: Ctx) => openProeftuin(c, part(c, 'id'))

/** What its page tells this actor, and no more. */
export const told = (c: Ctx, p: Proeftuin) => ({
  ...p,
  ...(may.read(c.var.actor, p) ? {} : notForSuppliers),
  gesloten: !may.read(c.var.actor, p),
  stand: standOf(p),
  // Its title is there only for who may know of the tender.
  aanbestedingId: p.aanbesteding === null || !may.read(c.var.actor, p) ? null : p.aanbestedingId,
  rollen: [...new Set(p.team.map(({ rol }) => rol))],
  team: may.seeNames(c.var.actor, p) ? p.team : null,
})

/** A supplier in the team reads its title, its team, its phase, and the parts that are for suppliers too. */
const notForSuppliers = {
  ...{ vraag: null, route: null, uitkomst: null, bewogenOp: null, vertrekpunt: null, aanleiding: null },
  ...{ hypotheseAls: null, hypotheseDan: null, ruimteVast: null, ruimteVrij: null, afspraakvorm: null },
  ...{ doelgroepen: null, fasen: null, keuze: null, afronding: null },
}

/** As on a card: how far a proeftuin is that is closed to who asks, and when it moved, is closed too. */
const toldInList = (kaart: ProeftuinKaart) =>
  kaart.gesloten
    ? { ...kaart, stand: null, fase: null, route: null, uitkomst: null, bewogenOp: null }
    : { ...kaart, stand: standOf(kaart) }

proeftuinenApi.get(
  '/proeftuinen',
  { summary: 'Proeftuinen, laatst bewogen eerst', query: Filters, answer: Proeftuinen },
  async (c) => {
    allow(c, everyone)
    const { na, q, ...filters } = readQuery(c, Filters)
    const { db, actor } = c.var
    const woorden = await readWoorden(db, q)
    const { kaarten, volgende } = await listProeftuinen(db, actor, { ...filters, woorden }, readCursor(na))
    return {
      proeftuinen: kaarten.map(toldInList),
      links: linksOf(c, '/proeftuinen', { ...filters, q }, volgende),
    }
  },
)

proeftuinenApi.get(
  '/proeftuinen/{id}',
  {
    summary: 'Eén proeftuin',
    description:
      'Loopt de inkoop, dan is de inhoud gesloten voor wie in het team aan de kant van leveranciers staat (403). Wordt hij voorbereid, of is de proeftuin voor de overheid? Dan is `gesloten` voor een leverancier in het team true en is de inhoud null.',
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await found(c)
    allow(c, may.readSome(c.var.actor, proeftuin))
    return told(c, proeftuin)
  },
)

proeftuinenApi.post(
  '/proeftuinen',
  {
    summary: 'Begin een proeftuin, als concept',
    description: 'Alleen het team en het adviesteam zien een concept. Jij wordt trekker.',
    body: NieuweProeftuin,
    answer: Shape,
  },
  async (c) => {
    allow(c, may.start(c.var.actor))
    const { organisatieId, ...form } = await readJson(c, await knownCategorie(c, NieuweProeftuin))
    await assertHost(c, actorOf(c), organisatieId)
    if (form.aanbestedingId) await assertTender(c, form.aanbestedingId)
    const place = { organisatieId, vandaag: today() }
    const id = await createProeftuin(c.var.db, actorOf(c), { ...form, organisatie: '' }, place)
    located(c, `/proeftuinen/${id}`)
    return told(c, await findProeftuin(c.var.db, c.var.actor, id))
  },
)

async function knownCategorie<T extends { categorie: string }>(
  c: Ctx,
  form: z.ZodType<T>,
): Promise<z.ZodType<T>> {
  const codes = (await listCategorieen(c.var.db)).map(({ code }) => code)
  return form.refine(({ categorie }) => codes.includes(categorie), unknownCategorie)
}

async function assertHost(c: Ctx, actor: Actor, id: string): Promise<void> {
  const unknown = refuseField('organisatieId', 'Deze organisatie staat niet in Vonk.')
  const organisatie = await orElse(findOrganisatie(c.var.db, c.var.actor, id), unknown)
  if (organisatie.opgehevenOp) throw refuseField('organisatieId', 'Deze organisatie bestaat niet meer.')
  if (!may.host(actor, id))
    throw refuseField('organisatieId', 'Je kunt alleen een proeftuin starten voor je eigen organisatie.')
}

const assertTender = (c: Ctx, id: string) =>
  orElse(
    findAanbesteding(c.var.db, c.var.actor, id),
    refuseField('aanbestedingId', 'Deze aanbesteding bestaat niet, of jij mag haar niet zien.'),
  )

const orElse = <T>(finding: Promise<T>, problem: Error): Promise<T> =>
  finding.catch((error: unknown) => {
    throw error instanceof NotFound ? problem : error
  })

proeftuinenApi.patch(
  '/proeftuinen/{id}',
  { summary: 'Pas een proeftuin aan', body: ProeftuinWijziging, answer: Shape },
  async (c) => {
    const proeftuin = await found(c)
    allow(c, may.edit(c.var.actor, proeftuin) && standOf(proeftuin) !== 'afgerond')
    const change = await readChange(c, await knownCategorie(c, ProeftuinWijziging), contentOf(proeftuin))
    const updated = await updateProeftuin(c.var.db, actorOf(c), proeftuin, change)
    const now = told(c, await found(c))
    if (!updated) throw new Stale(Shape.parse(now))
    return now
  },
)

/** The fields that a change may hold, as they are now. */
function contentOf(p: Proeftuin) {
  const { titel, vraag, categorie, aanleiding, hypotheseAls, hypotheseDan, ruimteVast, ruimteVrij } = p
  const { afspraakvorm, doelgroepen } = p
  const texts = { titel, vraag, categorie, aanleiding, hypotheseAls, hypotheseDan, ruimteVast, ruimteVrij }
  return { ...texts, afspraakvorm, doelgroepen }
}

proeftuinenApi.post(
  '/proeftuinen/{id}/start',
  {
    summary: 'Start een concept',
    description: 'Vanaf nu ziet de gekozen kring hem.',
    body: Leeg,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await found(c)
    allow(c, may.edit(c.var.actor, proeftuin))
    await readJson(c, Leeg)
    await startProeftuin(c.var.db, actorOf(c), proeftuin)
    located(c, `/proeftuinen/${proeftuin.id}`)
    return told(c, await found(c))
  },
)

proeftuinenApi.patch(
  '/proeftuinen/{id}/zichtbaarheid',
  {
    summary: 'Bepaal wie een proeftuin ziet',
    description: 'Wordt de kring kleiner, dan gaan de aantekeningen mee.',
    body: ZichtbaarheidWijziging,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await found(c)
    allow(c, may.edit(c.var.actor, proeftuin))
    const form = await readJson(
      c,
      widerOnPurpose(ZichtbaarheidWijziging, openingIn(proeftuin, proeftuin)),
      unasked(proeftuin),
    )
    if (form.versie !== proeftuin.versie) throw new Stale(Shape.parse(told(c, proeftuin)))
    await changeZichtbaarheid(c.var.db, actorOf(c), proeftuin, form)
    return told(c, await found(c))
  },
)
