import { z } from 'zod'
import {
  NieuweReactie,
  na,
  Reactie,
  Reacties,
  takeOverApi,
  tellReacties,
} from '#src/antwoorden/reacties/onder-api.ts'
import { may as mayReactie } from '#src/antwoorden/reacties/policy.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { id } from '#src/platform/forms/fields.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { openWerkwijze } from './opened.ts'
import { may } from './policy.ts'
import { stapVan, stukVan } from './reacties.ts'

const stap = { stap: id().optional().describe('De stap; zonder gaat het over de werkwijze als geheel.') }
const Filters = z.strictObject({ ...stap, ...na })
const Waar = z.strictObject(stap)

export const werkwijzeReactiesApi = apiOf({
  name: 'reacties op werkwijzen',
  description:
    'Korte antwoorden bij een werkwijze of bij een van haar stappen. Een stap houdt zijn id in elke versie. Verdwijnt een stap, dan staan zijn reacties bij de werkwijze.',
})

async function findHere(c: Ctx, stapId: string | undefined) {
  const { actor } = c.var
  const werkwijze = await openWerkwijze(c, part(c, 'id'))
  const stuk = stapId ? stapVan(actor, werkwijze, stapId) : stukVan(actor, werkwijze)
  return { werkwijze, stuk }
}

werkwijzeReactiesApi.get(
  apiPaths.werkwijzeReacties,
  { summary: 'De reacties bij een werkwijze of een stap, nieuwste eerst', query: Filters, answer: Reacties },
  async (c) => {
    const query = readQuery(c, Filters)
    const { werkwijze, stuk } = await findHere(c, query.stap)
    allow(c, may.view(c.var.actor, werkwijze))
    return tellReacties(c, stuk, { path: apiPaths.werkwijzeReacties(werkwijze.id), query })
  },
)

werkwijzeReactiesApi.post(
  apiPaths.werkwijzeReacties,
  {
    summary: 'Reageer op een werkwijze of op een stap',
    description: 'Wie de werkwijze maakte en wie eerder reageerde, krijgt een mail.',
    query: Waar,
    body: NieuweReactie,
    answer: Reactie,
  },
  async (c) => {
    const query = readQuery(c, Waar)
    const { werkwijze, stuk } = await findHere(c, query.stap)
    allow(c, mayReactie.write(stuk))
    return takeOverApi(c, stuk, apiPaths.werkwijzeReacties(werkwijze.id, query.stap))
  },
)
