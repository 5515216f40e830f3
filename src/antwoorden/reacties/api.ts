import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { stukVan } from './aantekening.ts'
import { isTeLezen, stukVanLessen } from './afronding.ts'
import { NieuweReactie, na, Reactie, Reacties, takeOverApi, tellReacties } from './onder-api.ts'
import { may } from './policy.ts'
import { stukVanVraag } from './vraag.ts'

const Filters = z.strictObject(na)

export const reactiesApi = apiOf({
  name: 'reacties',
  description:
    'Korte antwoorden onder een proeftuin, een aantekening, of onder wat een proeftuin leerde. Je leest ze als je leest waar ze onder staan en ze in jouw kring geschreven zijn: wordt een aantekening later voor meer mensen, dan gaan oudere reacties niet mee.',
})

async function findHere(c: Ctx) {
  const { db, actor } = c.var
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  const aantekening = await findAantekening(db, actor, { proeftuin, id: part(c, 'aantekening') })
  const path = apiPaths.reacties(proeftuin.id, aantekening.id)
  return { proeftuin, aantekening, path, stuk: stukVan(actor, proeftuin, aantekening) }
}

reactiesApi.get(
  apiPaths.reacties,
  { summary: 'De reacties onder een aantekening, nieuwste eerst', query: Filters, answer: Reacties },
  async (c) => {
    const { proeftuin, aantekening, path, stuk } = await findHere(c)
    allowIn(c, proeftuin, mayProeftuin.readPart(c.var.actor, proeftuin, aantekening))
    return tellReacties(c, stuk, { path, query: readQuery(c, Filters) })
  },
)

reactiesApi.post(
  apiPaths.reacties,
  {
    summary: 'Reageer op een aantekening',
    description: 'Wie de aantekening schreef en wie eerder reageerde, krijgt een mail.',
    body: NieuweReactie,
    answer: Reactie,
  },
  async (c) => {
    const { proeftuin, path, stuk } = await findHere(c)
    allowIn(c, proeftuin, may.write(stuk))
    return takeOverApi(c, stuk, path)
  },
)

async function findLessenHere(c: Ctx) {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  if (!isTeLezen(c.var.actor, proeftuin)) throw new NotFound()
  const path = apiPaths.afrondingReacties(proeftuin.id)
  return { proeftuin, path, stuk: stukVanLessen(c.var.actor, proeftuin) }
}

reactiesApi.get(
  apiPaths.afrondingReacties,
  { summary: 'De reacties onder wat een proeftuin leerde, nieuwste eerst', query: Filters, answer: Reacties },
  async (c) => {
    const { proeftuin, path, stuk } = await findLessenHere(c)
    allowIn(c, proeftuin, mayProeftuin.read(c.var.actor, proeftuin))
    return tellReacties(c, stuk, { path, query: readQuery(c, Filters) })
  },
)

reactiesApi.post(
  apiPaths.afrondingReacties,
  {
    summary: 'Reageer op wat een proeftuin leerde',
    description: 'Wie de proeftuin afrondde en wie eerder reageerde, krijgt een mail.',
    body: NieuweReactie,
    answer: Reactie,
  },
  async (c) => {
    const { proeftuin, path, stuk } = await findLessenHere(c)
    allowIn(c, proeftuin, may.write(stuk))
    return takeOverApi(c, stuk, path)
  },
)

async function findVraagHere(c: Ctx) {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  if (!mayProeftuin.read(c.var.actor, proeftuin)) throw new NotFound()
  const path = apiPaths.proeftuinReacties(proeftuin.id)
  return { proeftuin, path, stuk: stukVanVraag(c.var.actor, proeftuin) }
}

reactiesApi.get(
  apiPaths.proeftuinReacties,
  { summary: 'De reacties onder een proeftuin, nieuwste eerst', query: Filters, answer: Reacties },
  async (c) => {
    const { proeftuin, path, stuk } = await findVraagHere(c)
    allowIn(c, proeftuin, mayProeftuin.read(c.var.actor, proeftuin))
    return tellReacties(c, stuk, { path, query: readQuery(c, Filters) })
  },
)

reactiesApi.post(
  apiPaths.proeftuinReacties,
  {
    summary: 'Reageer op een proeftuin',
    description: 'Wie de proeftuin trekt en wie eerder reageerde, krijgt een mail.',
    body: NieuweReactie,
    answer: Reactie,
  },
  async (c) => {
    const { proeftuin, path, stuk } = await findVraagHere(c)
    allowIn(c, proeftuin, may.write(stuk))
    return takeOverApi(c, stuk, path)
  },
)
