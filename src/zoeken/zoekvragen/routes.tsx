import { Hono } from 'hono'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { filterNames } from '#src/zoeken/zoeken/filters.ts'
import { bewaarZoekvraag, verwijderZoekvraag, wijzigZoekvraag } from './changes.ts'
import { keptOf, ZoekvraagEditForm, ZoekvraagForm } from './forms.ts'
import { may } from './policy.ts'
import { findZoekvraag, listZoekvragen } from './queries.ts'
import { said } from './said.ts'
import { NieuweZoekvraagPage, ZoekvraagPage, ZoekvragenPage } from './views.tsx'
import type { Zoekvraag } from './zoekvraag.ts'

export const zoekvragen = new Hono<Env>()

zoekvragen.get(paths.zoekvragen.pattern, async (c) => {
  allow(c, may.keep(c.var.actor))
  const { db, shell } = c.var
  const [own, lijsten] = await Promise.all([listZoekvragen(db, actorOf(c)), listLijsten(db)])
  return c.html(<ZoekvragenPage shell={shell} zoekvragen={own} lijsten={lijsten} />)
})

zoekvragen.post(paths.zoekvragen.pattern, async (c) => {
  allow(c, may.keep(c.var.actor))
  const read = await readForm(c, ZoekvraagForm)
  if (!read.ok) {
    const form = { ...read.form, values: { mail: 'wekelijks', ...read.form.values } }
    const filters = filtersIn(read.form.values)
    return c.html(<NieuweZoekvraagPage shell={c.var.shell} form={form} filters={filters} />, 422)
  }
  const id = await bewaarZoekvraag({ ...c.var, actor: actorOf(c) }, keptOf(read.data))
  return done(c, paths.zoekvraag(id), said.zoekvraag)
})

/** What the search was narrowed by goes along. */
const filtersIn = (values: FormState['values']): Record<string, string> =>
  Object.fromEntries(filterNames.flatMap((name) => (values[name] ? [[name, String(values[name])]] : [])))

const ownOf = (c: Ctx) => findZoekvraag(c.var.db, c.var.actor, c.req.param('id') ?? '')

type Shown = { zoekvraag: Zoekvraag; form: FormState; status?: 200 | 422 }

const showOne = async (c: Ctx, { zoekvraag, form, status = 200 }: Shown) => {
  const lijsten = await listLijsten(c.var.db)
  return c.html(
    <ZoekvraagPage shell={c.var.shell} zoekvraag={zoekvraag} form={form} lijsten={lijsten} />,
    status,
  )
}

zoekvragen.get(paths.zoekvraag.pattern, async (c) => {
  const zoekvraag = await ownOf(c)
  allow(c, may.keep(c.var.actor))
  return showOne(c, { zoekvraag, form: formOf({ naam: zoekvraag.naam, mail: zoekvraag.mail }) })
})

zoekvragen.post(paths.zoekvraag.pattern, async (c) => {
  const zoekvraag = await ownOf(c)
  allow(c, may.keep(c.var.actor))
  const read = await readForm(c, ZoekvraagEditForm)
  if (!read.ok) return showOne(c, { zoekvraag, form: read.form, status: 422 })
  await wijzigZoekvraag(c.var.db, actorOf(c), { id: zoekvraag.id, ...read.data })
  return done(c, paths.zoekvragen(), saved)
})

zoekvragen.post(paths.zoekvraagVerwijdering.pattern, async (c) => {
  const zoekvraag = await ownOf(c)
  allow(c, may.keep(c.var.actor))
  await verwijderZoekvraag(c.var.db, actorOf(c), zoekvraag.id)
  return done(c, paths.zoekvragen(), said.zoekvraagweg)
})
