import { Hono } from 'hono'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { lockBoth, merge } from './changes.ts'
import { isShown, Zoek } from './forms.ts'
import { may } from './policy.ts'
import { listGelijkenden, planOf } from './queries.ts'
import { said } from './said.ts'
import { isOneSide, type Plan } from './samenvoeging.ts'
import { KiesPage, PlanPage } from './views.tsx'

/** Of two organisations that are the same, one stays: `:id` stays, `:weg` goes. */
export const samenvoegingen = new Hono<Env>()

samenvoegingen.get(paths.samenvoeging.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.merge(actor))
  const organisatie = await findOrganisatie(db, actor, c.req.param('id'))
  const { q } = Zoek.parse(c.req.query())
  const kandidaten = await listGelijkenden(db, { id: organisatie.id, q: q || organisatie.naam })
  return c.html(<KiesPage shell={shell} organisatie={organisatie} q={q} kandidaten={kandidaten} />)
})

const halves = (c: Ctx) => ({ blijft: c.req.param('id') ?? '', weg: c.req.param('weg') ?? '' })

const show = (c: Ctx, plan: Plan, status: 200 | 409 | 422 = 200) =>
  c.html(<PlanPage shell={c.var.shell} plan={plan} changed={status === 409} />, status)

samenvoegingen.get(paths.samenvoegingMet.pattern, async (c) => {
  allow(c, may.merge(c.var.actor))
  return show(c, await planOf(c.var, halves(c)))
})

samenvoegingen.post(paths.samenvoegingMet.pattern, async (c) => {
  allow(c, may.merge(c.var.actor))
  const { db } = c.var
  await lockBoth(db, Object.values(halves(c)))
  const plan = await planOf(c.var, halves(c))
  if (!isOneSide(plan)) return show(c, plan, 422)
  if (!isShown(plan, (await bodyOf(c)).kenmerk)) return show(c, plan, 409)
  await merge({ ...c.var, actor: actorOf(c) }, plan)
  await c.var.enqueue('stuur-samenvoeging', { organisatieId: plan.blijft.id, wegId: plan.weg.id })
  return done(c, paths.organisatie(plan.blijft.id), said.samengevoegd)
})
