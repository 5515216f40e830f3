import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#src/paths.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { makeSleutel, revokeSleutel } from './changes.ts'
import { SleutelForm } from './forms.ts'
import { may } from './policy.ts'
import { listSleutels } from './queries.ts'
import { NieuweSleutelPage, SleutelsPage } from './views-toegangssleutels.tsx'

export const toegangssleutels = new Hono<Env>()

toegangssleutels.get('/', async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const sleutels = await listSleutels(c.var.db, actorOf(c))
  return c.html(<SleutelsPage shell={c.var.shell} sleutels={sleutels} form={emptyForm} />)
})

/** Not a redirect: the answer is the only place where the key is ever shown. Sent again, the form leads to the list. */
toegangssleutels.post('/', async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const { db, shell } = c.var
  const actor = actorOf(c)
  const read = await readForm(c, SleutelForm)
  if (!read.ok) {
    const sleutels = await listSleutels(db, actor)
    return c.html(<SleutelsPage shell={shell} sleutels={sleutels} form={read.form} />, 422)
  }
  const token = await makeSleutel(db, actor, { ...read.data, sessieId: c.var.sessieId })
  c.header('Cache-Control', 'no-store')
  return c.html(<NieuweSleutelPage shell={shell} naam={read.data.naam} token={token} />)
})

toegangssleutels.post('/:id/intrekking', async (c) => {
  allow(c, may.manageOwnSleutels(c.var.actor))
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new NotFound()
  await revokeSleutel(c.var.db, actorOf(c), id.data)
  return done(c, paths.toegangssleutels(), 'sleutel')
})
