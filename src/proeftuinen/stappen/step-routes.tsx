import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { checkedFase } from '#src/proeftuinen/muur/rules.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { addTerugblik, beginFase } from './changes.ts'
import { FaseForm, TerugblikForm } from './forms.ts'
import { openSteered, propsOf } from './opened.ts'
import { route } from './route-routes.tsx'
import { said } from './said.ts'
import { FasePage, TerugblikPage } from './step-views.tsx'
import { tender } from './tender-routes.tsx'

/** The dated steps of a proeftuin that is under way: its phases here, its routes and its tender with them. */
export const steps = new Hono<Env>()
steps.route('/', tender)
steps.route('/', route)

steps.get(paths.fasen.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  return c.html(<FasePage {...propsOf(c, proeftuin)} form={formOf({ begonnenOp: today() })} />)
})

steps.post(paths.fasen.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const read = await readForm(c, checkedFase(FaseForm, proeftuin, may.open(c.var.actor, proeftuin)))
  if (!read.ok) return c.html(<FasePage {...propsOf(c, proeftuin)} form={read.form} />, 422)
  await beginFase(c.var.db, actorOf(c), { proeftuin, ...read.data })
  return done(c, paths.proeftuin(proeftuin.id), said.fase)
})

const periodeOf = (c: Ctx, p: Proeftuin) => {
  const periode = p.fasen.find(({ id, geeindigdOp }) => id === c.req.param('fase') && geeindigdOp !== null)
  if (!periode) throw new NotFound()
  return periode
}

steps.get(paths.terugblik.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const periode = periodeOf(c, proeftuin)
  return c.html(
    <TerugblikPage shell={c.var.shell} proeftuin={proeftuin} periode={periode} form={formOf({})} />,
  )
})

steps.post(paths.terugblik.pattern, async (c) => {
  const proeftuin = await openSteered(c)
  const periode = periodeOf(c, proeftuin)
  const { shell, db } = c.var
  const read = await readForm(c, TerugblikForm)
  if (!read.ok)
    return c.html(
      <TerugblikPage shell={shell} proeftuin={proeftuin} periode={periode} form={read.form} />,
      422,
    )
  if (await addTerugblik(db, actorOf(c), { proeftuin, periodeId: periode.id, ...read.data }))
    return done(c, paths.proeftuin(proeftuin.id), said.terugblik)
  const problem = `Iemand anders schreef intussen: “${periode.terugblik ?? ''}”. Wil je iets toevoegen? Zet het in het logboek.`
  const form = { values: { terugblik: read.data.terugblik }, problems: { '': problem } }
  return c.html(<TerugblikPage shell={shell} proeftuin={proeftuin} periode={periode} form={form} />, 409)
})
