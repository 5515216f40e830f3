import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { addVersie, nietsAnders } from './changes.ts'
import { VersiePage } from './form-view.tsx'
import { VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { listVersies, listVersiesVan } from './queries.ts'
import { said } from './said.ts'
import type { TelregimeVersie } from './versie.ts'
import { TelregimePage, TelregimesPage } from './views.tsx'

export const telregimes = new Hono<Env>()

telregimes.get(paths.telregimes.pattern, async (c) => {
  allow(c, may.view(c.var.actor))
  return c.html(<TelregimesPage shell={c.var.shell} versies={await listVersies(c.var.db)} />)
})

const versiesVan = (c: Ctx) => listVersiesVan(c.var.db, c.req.param('naam') ?? '')

/** As it is now; with a number: as that version was. */
telregimes.get(paths.telregime.pattern, async (c) => {
  const { actor, shell } = c.var
  allow(c, may.view(actor))
  const versies = await versiesVan(c)
  const asked = c.req.query('versie')
  const versie = asked === undefined ? versies[0] : versies.find((one) => String(one.versie) === asked)
  if (!versie) throw new NotFound()
  return c.html(<TelregimePage shell={shell} versies={versies} versie={versie} canAdd={may.add(actor)} />)
})

const filled = ({ telt, ...versie }: TelregimeVersie): FormState =>
  formOf({ ...versie, ...telt, inkoopVanDienst: telt.inkoop_van_dienst })

type Shown = { form?: FormState; status?: 200 | 409 | 422 }

async function showForm(c: Ctx, { form, status = 200 }: Shown) {
  const [nieuwste] = await versiesVan(c)
  const props = { shell: c.var.shell, nieuwste, intussen: status === 409 }
  return c.html(<VersiePage {...props} form={form ?? filled(nieuwste)} />, status)
}

telregimes.get(paths.telregimeVersies.pattern, (c) => {
  allow(c, may.add(c.var.actor))
  return showForm(c, {})
})

telregimes.post(paths.telregimeVersies.pattern, async (c) => {
  allow(c, may.add(c.var.actor))
  const [{ naam }] = await versiesVan(c)
  const read = await readForm(c, VersieForm)
  if (!read.ok) return showForm(c, { form: read.form, status: 422 })
  const uitslag = await addVersie(c.var.db, actorOf(c), { naam, ...read.data })
  if (uitslag.kind === 'bewaard') return done(c, paths.telregime(naam), said.telregimeVersie)
  const values = valuesOf(await bodyOf(c))
  if (uitslag.kind === 'intussen') return showForm(c, { form: { values, problems: {} }, status: 409 })
  return showForm(c, { form: { values, problems: { bron: nietsAnders } }, status: 422 })
})
