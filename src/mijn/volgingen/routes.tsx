import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { follow, unfollow } from './changes.ts'
import { may } from './policy.ts'
import { findDoel, findSinds, listVolgend } from './queries.ts'
import { said } from './said.ts'
import { VolgendPage, VolgPage } from './views.tsx'
import { isVolgsoort, type Volgsoort } from './volging.ts'

/** Following has pages of its own: those of a proeftuin are made once for many, and know nobody. See besluit 0017. */
export const volgingen = new Hono<Env>()

volgingen.get(paths.volgend.pattern, async (c) => {
  allow(c, may.follow(c.var.actor))
  const volgend = await listVolgend(c.var.db, actorOf(c))
  return c.html(<VolgendPage shell={c.var.shell} volgend={volgend} />)
})

/** Their own pages carry the button, and say how it stands. */
const knowsReader: Volgsoort[] = ['leden', 'organisaties']

/** What the address says: the pattern lets no other kind through. */
function askedIn(c: Ctx): { soort: Volgsoort; id: string } {
  const { soort = '', doel = '' } = c.req.param()
  if (!isVolgsoort(soort)) throw new NotFound()
  return { soort, id: doel }
}

const found = (c: Ctx) => findDoel(c.var.db, c.var.actor, askedIn(c))

volgingen.get(paths.volgen.pattern, async (c) => {
  const doel = await found(c)
  allow(c, may.follow(c.var.actor))
  const sinds = await findSinds(c.var.db, c.var.actor, doel)
  return c.html(<VolgPage shell={c.var.shell} doel={doel} sinds={sinds} />)
})

volgingen.post(paths.volgen.pattern, async (c) => {
  const doel = await found(c)
  allow(c, may.follow(c.var.actor))
  await follow(c.var.db, actorOf(c), doel)
  const { soort, id, href } = doel
  return done(c, knowsReader.includes(soort) ? href : paths.volgen(soort, id), said.gevolgd)
})

volgingen.post(paths.volgbeeindiging.pattern, async (c) => {
  allow(c, may.follow(c.var.actor))
  const doel = askedIn(c)
  if (doel.soort !== 'categorieen' && !isUuid(doel.id)) throw new NotFound()
  await unfollow(c.var.db, actorOf(c), doel)
  return done(c, paths.volgend(), said.nietgevolgd)
})
