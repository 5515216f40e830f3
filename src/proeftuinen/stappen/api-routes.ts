import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body } from '#src/platform/api/schemas.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf } from '#src/platform/web/context.ts'
import { checkedEinde, checkedRoute, checkedRoutewissel } from '#src/proeftuinen/muur/rules.ts'
import { proeftuinenTag, RoutePeriode } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { lopend, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listRoutewissels } from '#src/proeftuinen/proeftuin/queries.ts'
import { Routes, Routewissel, Routewissels } from './api-schemas.ts'
import { beginRoute, endRoute, switchRoute } from './changes.ts'
import { EindeForm, RouteForm, RoutewisselForm } from './forms.ts'
import { openRead, openSteered } from './opened.ts'

export const routesApi = apiOf(proeftuinenTag)

const NieuweRoute = body('NieuweRoute', RouteForm)
const RouteEinde = body('RouteEinde', EindeForm)
const NieuweRoutewissel = body('NieuweRoutewissel', RoutewisselForm)

routesApi.get(
  apiPaths.routes,
  { summary: 'De routes, in volgorde van begin', answer: Routes },
  async (c) => ({ routes: (await openRead(c)).routePerioden }),
)

routesApi.post(
  apiPaths.routes,
  {
    summary: 'Begin een route naast de andere',
    description:
      'Er kunnen meer routes tegelijk lopen. Begint er in `selecteren_en_gunnen` een route waarop wordt ingekocht, dan gaat de proeftuin meteen dicht.',
    body: NieuweRoute,
    answer: RoutePeriode,
  },
  async (c) => {
    const proeftuin = await openSteered(c)
    const form = await readJson(c, checkedRoute(NieuweRoute, proeftuin))
    const id = await beginRoute(c.var.db, actorOf(c), { proeftuin, ...form })
    located(c, apiPaths.routes(proeftuin.id))
    return periodeOf(await openProeftuin(c, part(c, 'id')), id)
  },
)

routesApi.post(
  apiPaths.routeEinde,
  {
    summary: 'Stop een route, terwijl een andere doorloopt',
    description:
      'Met hoe het ging. De enige route die loopt stopt niet: wissel dan van route. Opent dit een inkoop zonder aanbesteding, dan is `keuze` nodig.',
    body: RouteEinde,
    answer: RoutePeriode,
  },
  async (c) => {
    const proeftuin = await openSteered(c)
    const periode = lopend(proeftuin.routePerioden).find(({ id }) => id === part(c, 'route'))
    if (!periode) throw new NotFound()
    const mayOpen = may.open(c.var.actor, proeftuin)
    const form = await readJson(c, checkedEinde(RouteEinde, { p: proeftuin, periode, mayOpen }))
    await endRoute(c.var.db, actorOf(c), { proeftuin, periode, ...form })
    located(c, apiPaths.routes(proeftuin.id))
    return periodeOf(await openProeftuin(c, part(c, 'id')), periode.id)
  },
)

function periodeOf({ routePerioden }: Proeftuin, wanted: string) {
  const periode = routePerioden.find(({ id }) => id === wanted)
  if (!periode) throw new NotFound()
  return periode
}

routesApi.get(
  apiPaths.routewissels,
  { summary: 'De routewissels, nieuwste eerst', answer: Routewissels },
  async (c) => {
    const proeftuin = await openRead(c)
    return { routewissels: await listRoutewissels(c.var.db, c.var.actor, proeftuin) }
  },
)

routesApi.post(
  apiPaths.routewissels,
  {
    summary: 'Wissel van route',
    description:
      'Met de reden: de ene route stopt en de andere begint. Een routewissel wordt niet aangepast of weggehaald. Opent de wissel een inkoop zonder aanbesteding, dan is `keuze` nodig.',
    body: NieuweRoutewissel,
    answer: Routewissel,
  },
  async (c) => {
    const proeftuin = await openSteered(c)
    const mayOpen = may.open(c.var.actor, proeftuin)
    const form = await readJson(c, checkedRoutewissel(NieuweRoutewissel, proeftuin, mayOpen))
    const made = await switchRoute(c.var.db, actorOf(c), { proeftuin, ...form })
    located(c, apiPaths.routewissels(proeftuin.id))
    return { ...form, ...made }
  },
)
