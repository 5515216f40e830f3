import { Hono } from 'hono'
import { knownCategorie } from '#src/netwerk/categorieen/veld.ts'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { formOf, readForm, valuesOf as typedIn } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { startProeftuin, updateProeftuin } from './changes.ts'
import { EditPage } from './form-views.tsx'
import { BewerkForm } from './forms.ts'
import { said } from './said.ts'
import { start } from './start-routes.tsx'

/** From the first idea to a proeftuin that has begun, and what it is about. */
export const opzet = new Hono<Env>()

/** The proeftuin of the address, as this actor may see it. */
const found = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

opzet.route('/', start)

opzet.post(paths.proeftuinStart.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  await startProeftuin(c.var.db, actorOf(c), proeftuin)
  await c.var.enqueue('vertel-herkomst', { proeftuinId: proeftuin.id })
  return done(c, paths.proeftuin(proeftuin.id), said.gestart)
})

opzet.get(paths.proeftuinBewerken.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  const lijsten = await listLijsten(c.var.db)
  return c.html(<EditPage shell={c.var.shell} proeftuin={proeftuin} form={formOf(proeftuin)} {...lijsten} />)
})

opzet.post(paths.proeftuinBewerken.pattern, async (c) => {
  const proeftuin = await found(c)
  allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
  const { db, shell } = c.var
  const lijsten = await listLijsten(db)
  const known = knownCategorie(BewerkForm, lijsten.categorieen)
  const read = await readForm(c, knownRegio(known, lijsten.regios))
  if (!read.ok)
    return c.html(<EditPage shell={shell} proeftuin={proeftuin} form={read.form} {...lijsten} />, 422)
  if (await updateProeftuin(db, actorOf(c), { proeftuin, ...read.data }))
    return done(c, paths.proeftuin(proeftuin.id), saved)
  const form = { values: typedIn(c.var.body ?? {}), problems: {} }
  return c.html(
    <EditPage shell={shell} proeftuin={proeftuin} form={form} {...lijsten} stale={await found(c)} />,
    409,
  )
})
