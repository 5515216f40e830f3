import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { follow, unfollow } from './changes.ts'
import { may } from './policy.ts'
import { findDoel, findSinds, listVolgbaar, listVolgend, volgbaarVan } from './queries.ts'
import { said } from './said.ts'
import { VolgendPage, VolgPage } from './views.tsx'
import type { Volgsoort } from './volging.ts'

/** Following has pages of its own: those of a proeftuin are made once for many, and know nobody. See besluit 0017. */
export const volgingen = new Hono<Env>()

volgingen.get(paths.volgend.pattern, async (c) => {
  allow(c, may.follow(c.var.actor))
  const volgend = await listVolgend(c.var)
  const soorten = await listVolgbaar(c.var)
  return c.html(<VolgendPage shell={c.var.shell} volgend={volgend} soorten={soorten} />)
})

/** What the address says: the pattern lets no other kind through. */
async function askedIn(c: Ctx) {
  const { soort = '', doel: id = '' } = c.req.param()
  return { id, ...(await volgbaarVan(c.var, soort)) }
}

const found = async (c: Ctx) => {
  const wat = await askedIn(c)
  return { wat, doel: await findDoel(c.var, { soort: wat.soort as Volgsoort, id: wat.id }) }
}

volgingen.get(paths.volgen.pattern, async (c) => {
  const { doel, wat } = await found(c)
  allow(c, may.follow(c.var.actor))
  const sinds = await findSinds(c.var, doel)
  return c.html(<VolgPage shell={c.var.shell} doel={doel} wat={wat} sinds={sinds} />)
})

volgingen.post(paths.volgen.pattern, async (c) => {
  const { doel, wat } = await found(c)
  allow(c, may.follow(c.var.actor))
  await follow(c.var.db, actorOf(c), wat)
  return done(c, wat.knopOpPagina ? doel.href : paths.volgen(doel.soort, doel.id), said.gevolgd)
})

volgingen.post(paths.volgbeeindiging.pattern, async (c) => {
  allow(c, may.follow(c.var.actor))
  await unfollow(c.var.db, actorOf(c), await askedIn(c))
  return done(c, paths.volgend(), said.nietgevolgd)
})
