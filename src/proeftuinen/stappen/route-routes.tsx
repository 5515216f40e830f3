import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { regelHref } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { checkedEinde, checkedRoute, checkedRoutewissel } from '#src/proeftuinen/muur/rules.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { lopend, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { beginRoute, endRoute, switchRoute } from './changes.ts'
import { EindeForm, RouteForm, RoutewisselForm } from './forms.ts'
import { openSteered, propsOf } from './opened.ts'
import { EindePage, RoutePage, RoutewisselPage } from './route-views.tsx'
import { said } from './said.ts'

/** The routes of a proeftuin: one begins beside the others, one ends, or one takes the place of another. */
export const route = new Hono<Env>()

route.get(paths.routes.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  return c.html(<RoutePage {...propsOf(c, proeftuin)} form={formOf({ begonnenOp: today() })} />)
})

route.post(paths.routes.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const read = await readForm(c, checkedRoute(RouteForm, proeftuin))
  if (!read.ok) return c.html(<RoutePage {...propsOf(c, proeftuin)} form={read.form} />, 422)
  await beginRoute(c.var.db, actorOf(c), { proeftuin, ...read.data })
  return done(c, paths.proeftuin(proeftuin.id), said.routebegin)
})

/** Of those that run; what has ended does not end again. */
const periodeOf = (c: Ctx, p: Proeftuin) => {
  const periode = lopend(p.routePerioden).find(({ id }) => id === c.req.param('route'))
  if (!periode) throw new NotFound()
  return periode
}

route.get(paths.routeEinde.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const props = { ...propsOf(c, proeftuin), periode: periodeOf(c, proeftuin) }
  return c.html(<EindePage {...props} form={formOf({ geeindigdOp: today() })} />)
})

route.post(paths.routeEinde.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const periode = periodeOf(c, proeftuin)
  const props = { ...propsOf(c, proeftuin), periode }
  const read = await readForm(c, checkedEinde(EindeForm, { p: proeftuin, periode, mayOpen: props.mayOpen }))
  if (!read.ok) return c.html(<EindePage {...props} form={read.form} />, 422)
  await endRoute(c.var.db, actorOf(c), { proeftuin, periode, ...read.data })
  return done(c, paths.proeftuin(proeftuin.id), said.routeeinde)
})

route.get(paths.routewissels.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  return c.html(<RoutewisselPage {...propsOf(c, proeftuin)} form={formOf({ datum: today() })} />)
})

route.post(paths.routewissels.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const read = await readForm(
    c,
    checkedRoutewissel(RoutewisselForm, proeftuin, may.open(c.var.actor, proeftuin)),
  )
  if (!read.ok) return c.html(<RoutewisselPage {...propsOf(c, proeftuin)} form={read.form} />, 422)
  const { id } = await switchRoute(c.var.db, actorOf(c), { proeftuin, ...read.data })
  return done(c, regelHref(proeftuin.id, id), said.route)
})
