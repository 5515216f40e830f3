import { Hono } from 'hono'
import { paths } from '#src/paths.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { follow, unfollow } from './changes.ts'
import { may } from './policy.ts'
import { findDoel, findSinds, listVolgend } from './queries.ts'
import { said } from './said.ts'
import { VolgendPage, VolgPage } from './views.tsx'
import { type Volgsoort, volgsoorten } from './volging.ts'

/** Following has pages of its own: those of a proeftuin are made once for many, and know nobody. See besluit 0017. */
export const volgingen = new Hono<Env>()

volgingen.get('/mijn-vonk/volgend', async (c) => {
  allow(c, may.follow(c.var.actor))
  const volgend = await listVolgend(c.var.db, actorOf(c))
  return c.html(<VolgendPage shell={c.var.shell} volgend={volgend} />)
})

/** Their own pages carry the button, and say how it stands. */
const knowsReader: Volgsoort[] = ['leden', 'organisaties']

const found = (c: Ctx, soort: Volgsoort) => findDoel(c.var.db, c.var.actor, soort, c.req.param('id') ?? '')

for (const soort of volgsoorten) {
  volgingen.get(`/volgen/${soort}/:id`, async (c) => {
    const doel = await found(c, soort)
    allow(c, may.follow(c.var.actor))
    const sinds = await findSinds(c.var.db, c.var.actor, doel)
    return c.html(<VolgPage shell={c.var.shell} {...{ doel, sinds }} />)
  })

  volgingen.post(`/volgen/${soort}/:id`, async (c) => {
    const doel = await found(c, soort)
    allow(c, may.follow(c.var.actor))
    await follow(c.var.db, actorOf(c), doel)
    return done(c, knowsReader.includes(soort) ? doel.href : paths.volgen(soort, doel.id), said.gevolgd)
  })

  volgingen.post(`/volgen/${soort}/:id/beeindiging`, async (c) => {
    allow(c, may.follow(c.var.actor))
    const id = c.req.param('id')
    if (soort !== 'categorieen' && !isUuid(id)) throw new NotFound()
    await unfollow(c.var.db, actorOf(c), { soort, id })
    return done(c, paths.volgend(), said.nietgevolgd)
  })
}
