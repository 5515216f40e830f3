import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { removeTeamlid, withdraw } from './changes.ts'
import { EstafetteForm } from './forms.ts'
import { nodigUitRoutes } from './nodig-uit-routes.tsx'
import { may } from './policy.ts'
import { said } from './said.ts'
import { handOver } from './stokje.ts'
import { candidates } from './team.ts'
import { genoeg } from './uitnodigen.ts'
import { uitnodigingen } from './uitnodiging-routes.tsx'
import { VertrekPage } from './vertrek-view.tsx'
import { EstafettePage } from './views.tsx'

const perNextOne: Limit = {
  name: 'stokje-ontvanger',
  points: 10,
  seconds: 24 * 3600,
  said: `Wie je vraagt, ${genoeg}`,
}

export const teams = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

teams.post(paths.teamuitnodigingIntrekking.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  await withdraw(c.var.db, actorOf(c), { proeftuinId: proeftuin.id, id: c.req.param('uitnodiging') })
  return done(c, paths.team(proeftuin.id), said.ingetrokken)
})

/** Says first what leaving does not open. */
teams.get(paths.vertrekUitTeam.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const lidId = c.req.param('lid')
  allowIn(c, proeftuin, may.remove(c.var.actor, proeftuin, lidId))
  const lid = proeftuin.team.find((one) => one.lidId === lidId)
  if (!lid) throw new NotFound()
  return c.html(<VertrekPage shell={c.var.shell} actor={actorOf(c)} proeftuin={proeftuin} lid={lid} />)
})

teams.post(paths.vertrekUitTeam.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const lidId = c.req.param('lid')
  allowIn(c, proeftuin, may.remove(c.var.actor, proeftuin, lidId))
  await removeTeamlid(c.var.db, actorOf(c), { proeftuin, lidId })
  return done(c, lidId === actorOf(c).id ? paths.mijnVonk() : paths.team(proeftuin.id), said.team)
})

const estafettePage = (c: Ctx, proeftuin: Proeftuin, form: FormState) => (
  <EstafettePage shell={c.var.shell} actor={actorOf(c)} proeftuin={proeftuin} form={form} />
)

teams.get(paths.estafette.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.handOver(c.var.actor, proeftuin))
  return c.html(estafettePage(c, proeftuin, emptyForm))
})

teams.post(paths.estafette.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.handOver(c.var.actor, proeftuin))
  const inTeam = EstafetteForm.refine(
    ({ lidId }) => candidates(proeftuin).some((one) => one.lidId === lidId),
    {
      path: ['lidId'],
      message: 'Kies iemand uit het team.',
    },
  )
  const read = await readForm(c, inTeam)
  if (!read.ok) return c.html(estafettePage(c, proeftuin, read.form), 422)
  await spend(c, perNextOne, read.data.lidId)
  const estafetteId = await handOver(c.var.db, actorOf(c), { proeftuin, ...read.data })
  await c.var.enqueue('stuur-stokje', { estafetteId })
  return done(c, paths.proeftuin(proeftuin.id), said.estafette)
})

teams.route('/', nodigUitRoutes)
teams.route('/', uitnodigingen)
