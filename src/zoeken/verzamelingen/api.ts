import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change } from '#src/platform/api/schemas.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { answerOf, Verzameling, Verzamelingen } from './api-schemas.ts'
import { changeVerzameling, createVerzameling, deleteVerzameling } from './changes.ts'
import { VerzamelingEditForm, VerzamelingForm } from './forms.ts'
import { listVerzamelingen } from './list.ts'
import { may } from './policy.ts'
import { findVerzameling } from './queries.ts'

const VerzamelingNieuw = body('VerzamelingNieuw', VerzamelingForm)
const VerzamelingWijziging = change('VerzamelingWijziging', VerzamelingEditForm)
const Query = z.strictObject({ na: cursor() })

export const verzamelingenApi = apiOf({
  name: 'verzamelingen',
  description: 'Wat leden bij elkaar zetten. Je leest ervan wat je ook op zijn eigen pagina mag lezen.',
})

const verzamelingOf = (c: Ctx) => findVerzameling(c.var.db, c.var.actor, part(c, 'id'))

verzamelingenApi.get(
  apiPaths.verzamelingen,
  { summary: 'Verzamelingen, laatst gewijzigd eerst', query: Query, answer: Verzamelingen },
  async (c) => {
    allow(c, may.list(c.var.actor))
    const query = readQuery(c, Query)
    const { verzamelingen, volgende } = await listVerzamelingen(c.var.db, c.var.actor, query)
    return { verzamelingen, links: linksOf(c, { path: apiPaths.verzamelingen(), query, na: volgende }) }
  },
)

verzamelingenApi.get(apiPaths.verzameling, { summary: 'Eén verzameling', answer: Verzameling }, async (c) => {
  const verzameling = await verzamelingOf(c)
  allow(c, may.view(c.var.actor, verzameling))
  return answerOf(c.var, verzameling)
})

verzamelingenApi.post(
  apiPaths.verzamelingen,
  { summary: 'Maak een verzameling', body: VerzamelingNieuw, answer: Verzameling },
  async (c) => {
    allow(c, may.make(c.var.actor))
    const form = await readJson(c, VerzamelingNieuw)
    const id = await createVerzameling(c.var.db, actorOf(c), form)
    located(c, apiPaths.verzameling(id))
    return answerOf(c.var, await findVerzameling(c.var.db, c.var.actor, id))
  },
)

verzamelingenApi.patch(
  apiPaths.verzameling,
  { summary: 'Wijzig een verzameling', body: VerzamelingWijziging, answer: Verzameling },
  async (c) => {
    const verzameling = await verzamelingOf(c)
    allow(c, may.edit(c.var.actor, verzameling))
    const { id, titel, waarvoor, zichtbaarheid } = verzameling
    const schema = widerOnPurpose(VerzamelingWijziging, openingOf(verzameling))
    const form = await readChange(c, schema, { titel, waarvoor, zichtbaarheid })
    const changed = await changeVerzameling(c.var.db, actorOf(c), { id, ...form })
    const now = await answerOf(c.var, await verzamelingOf(c))
    if (!changed) throw new Stale(Verzameling.parse(now))
    return now
  },
)

verzamelingenApi.delete(
  apiPaths.verzameling,
  { summary: 'Verwijder een verzameling', answer: Verzameling },
  async (c) => {
    const verzameling = await verzamelingOf(c)
    allow(c, may.edit(c.var.actor, verzameling))
    const before = await answerOf(c.var, verzameling)
    await deleteVerzameling(c.var.db, actorOf(c), verzameling.id)
    return before
  },
)
