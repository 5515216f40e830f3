import { z } from 'zod'
import { apiPaths, type Path } from '#src/paths/index.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { stukVan } from './aantekening.ts'
import { isTeLezen, stukVanLessen } from './afronding.ts'
import { NieuweReactie, na, Reactie, Reacties, takeOverApi, tellReacties } from './onder-api.ts'
import { may } from './policy.ts'
import type { Stuk } from './reactie.ts'
import { stukVanVraag } from './vraag.ts'

const Filters = z.strictObject(na)

export const reactiesApi = apiOf({
  name: 'reacties',
  description:
    'Korte antwoorden onder een proeftuin, een aantekening, of onder wat een proeftuin leerde. Je leest ze als je leest waar ze onder staan en ze in jouw kring geschreven zijn: wordt een aantekening later voor meer mensen, dan gaan oudere reacties niet mee.',
})

type Onder = {
  /** As its summaries go on, and who hears of one beside those who reacted before. */
  op: string
  wie: string
  /** What one reacts to, as this actor finds it: NotFound for who may not read it. */
  find: (c: Ctx, proeftuin: Proeftuin) => Promise<{ stuk: Stuk; path: string }>
}

/** The reacties under one kind of piece of a proeftuin, and whatever is added to them. */
function mount(address: Path, { op, wie, find }: Onder): void {
  const open = async (c: Ctx) => {
    const proeftuin = await openProeftuin(c, part(c, 'id'))
    return { proeftuin, ...(await find(c, proeftuin)) }
  }
  reactiesApi.get(
    address,
    { summary: `De reacties onder ${op}, nieuwste eerst`, query: Filters, answer: Reacties },
    async (c) => {
      const { proeftuin, path, stuk } = await open(c)
      allowIn(c, proeftuin, mayProeftuin.view(c.var.actor, proeftuin))
      return tellReacties(c, stuk, { path, query: readQuery(c, Filters) })
    },
  )
  reactiesApi.post(
    address,
    {
      summary: `Reageer op ${op}`,
      description: `${wie} en wie eerder reageerde, krijgt een mail.`,
      body: NieuweReactie,
      answer: Reactie,
    },
    async (c) => {
      const { proeftuin, path, stuk } = await open(c)
      allowIn(c, proeftuin, may.write(stuk))
      return takeOverApi(c, stuk, path)
    },
  )
}

mount(apiPaths.reacties, {
  op: 'een aantekening',
  wie: 'Wie de aantekening schreef',
  find: async (c, proeftuin) => {
    const { db, actor } = c.var
    const aantekening = await findAantekening(db, actor, { proeftuin, id: part(c, 'aantekening') })
    const path = apiPaths.reacties(proeftuin.id, aantekening.id)
    return { path, stuk: stukVan(actor, proeftuin, aantekening) }
  },
})

mount(apiPaths.afrondingReacties, {
  op: 'wat een proeftuin leerde',
  wie: 'Wie de proeftuin afrondde',
  find: async ({ var: { actor } }, proeftuin) => {
    if (!isTeLezen(actor, proeftuin)) throw new NotFound()
    return { path: apiPaths.afrondingReacties(proeftuin.id), stuk: stukVanLessen(actor, proeftuin) }
  },
})

mount(apiPaths.proeftuinReacties, {
  op: 'een proeftuin',
  wie: 'Wie de proeftuin trekt',
  find: async ({ var: { actor } }, proeftuin) => {
    if (!mayProeftuin.read(actor, proeftuin)) throw new NotFound()
    return { path: apiPaths.proeftuinReacties(proeftuin.id), stuk: stukVanVraag(actor, proeftuin) }
  },
})
