import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { formOf, readForm, valuesOf as typedIn } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { updateProeftuin } from './changes.ts'
import { EditPage } from './form-views.tsx'
import { BewerkForm } from './forms.ts'
import { listKeuzes, uitKeuzes } from './keuzes.ts'
import { said } from './said.ts'
import { startAndTell } from './start-and-tell.ts'
import { start } from './start-routes.tsx'

/** From the first idea to a proeftuin that has begun, and what it is about. */
export const opzet = new Hono<Env>()

/** The proeftuin of the address, as this actor may see it. */
const found = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

opzet.route('/', start)

opzet.post(paths.proeftuinStart.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  await startAndTell(c, proeftuin)
  return done(c, paths.proeftuin(proeftuin.id), said.gestart)
})

opzet.get(paths.proeftuinBewerken.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  const keuzes = await listKeuzes(c.var.db, proeftuin.doelgroepen)
  const form = formOf(proeftuin)
  return c.html(<EditPage shell={c.var.shell} proeftuin={proeftuin} form={form} keuzes={keuzes} />)
})

opzet.post(paths.proeftuinBewerken.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  const { db, shell } = c.var
  const keuzes = await listKeuzes(db, proeftuin.doelgroepen)
  const read = await readForm(c, uitKeuzes(BewerkForm, keuzes))
  if (!read.ok)
    return c.html(<EditPage shell={shell} proeftuin={proeftuin} form={read.form} keuzes={keuzes} />, 422)
  if (await updateProeftuin(db, actorOf(c), { proeftuin, ...read.data }))
    return done(c, paths.proeftuin(proeftuin.id), saved)
  const form = { values: typedIn(c.var.body ?? {}), problems: {} }
  return c.html(
    <EditPage shell={shell} proeftuin={proeftuin} form={form} keuzes={keuzes} stale={await found(c)} />,
    409,
  )
})
