import { Hono } from 'hono'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { samen } from './betrokken.ts'
import { addPlekken } from './changes.ts'
import { feiten } from './feit-routes.tsx'
import { NieuwePlekkenPage } from './form-view.tsx'
import { PlekkenForm } from './forms.ts'
import { PlekkenPage } from './list-view.tsx'
import { onderPlekken } from './places.ts'
import { may } from './policy.ts'
import { listBetrokken, listPlekken } from './queries.ts'
import { said } from './said.ts'
import { voorgesteld } from './voorstel.ts'
import { wieVan } from './wie.ts'

/** Places of work of a proeftuin, and what happened to each. */
export const plekken = new Hono<Env>()
plekken.route('/', feiten)

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

plekken.get(paths.plekken.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor, shell } = c.var
  allowIn(c, proeftuin, may.list(actor, proeftuin))
  const all = await listPlekken(db, actorOf(c), proeftuin)
  const onder = await filled(c.var, onderPlekken, { proeftuin, plekken: all })
  const page = { shell, proeftuin, plekken: all, mag: may.add(actor, proeftuin), onder }
  return c.html(
    <PlekkenPage {...page} alleenEigen={actorOf(c).leverancier || proeftuin.rol === 'leverancier'} />,
  )
})

async function show(c: Ctx, proeftuin: Proeftuin, { form, status }: { form: FormState; status?: 422 }) {
  const { db, shell } = c.var
  const [organisaties, regios] = await Promise.all([listBetrokken(db, proeftuin.id), listRegios(db)])
  const page = { shell, proeftuin, organisaties: organisaties.map(({ naam }) => naam), regios, form }
  return c.html(<NieuwePlekkenPage {...page} />, status ?? 200)
}

plekken.get(paths.nieuwePlekken.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
  const values = await voorgesteld(c.var.db, actorOf(c), proeftuin)
  return show(c, proeftuin, { form: { ...emptyForm, values } })
})

plekken.post(paths.nieuwePlekken.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  allowIn(c, proeftuin, may.add(actor, proeftuin))
  const read = await readForm(c, PlekkenForm, { besloten: true })
  if (!read.ok) return show(c, proeftuin, { form: read.form, status: 422 })
  const gevonden = await samen(db, actorOf(c), { p: proeftuin, form: read.data })
  if (!gevonden.ok) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { [gevonden.veld]: gevonden.probleem } }
    return show(c, proeftuin, { form, status: 422 })
  }
  await addPlekken(db, wieVan(actorOf(c)), gevonden.nieuw)
  return done(c, paths.plekken(proeftuin.id), said.plekken)
})
