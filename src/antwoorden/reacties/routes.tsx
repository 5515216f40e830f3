import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { bijAantekening } from './aantekening-routes.tsx'
import { bijAfronding } from './afronding-routes.tsx'
import { correctReactie, withdrawReactie } from './changes.ts'
import { VerbeteringForm } from './forms.ts'
import { may } from './policy.ts'
import { findReactie, type Gevonden } from './queries.ts'
import { plekVan, reactieHref, terugNaar } from './reactie.ts'
import { said } from './said.ts'
import { VerbeteringPage } from './verbetering-view.tsx'
import { bijVraag } from './vraag-routes.tsx'

/** Of one reactie, whatever it stands under. */
export const reacties = new Hono<Env>()
reacties.route('/', bijAantekening)
reacties.route('/', bijAfronding)
reacties.route('/', bijVraag)

const findHere = (c: Ctx) => findReactie(c.var, c.req.param('id') ?? '')

reacties.get(paths.reactie.pattern, async (c) => {
  const { stuk, reactie } = await findHere(c)
  allow(c, may.read(c.var.actor, stuk, reactie))
  return c.redirect(reactieHref(stuk, reactie), 303)
})

reacties.get(paths.reactieVerbetering.pattern, async (c) => {
  const found = await findHere(c)
  allow(c, may.correct(c.var.actor, found.stuk, found.reactie))
  return c.html(<VerbeteringPage shell={c.var.shell} {...found} form={formOf(found.reactie)} />)
})

reacties.post(paths.reactieVerbetering.pattern, async (c) => {
  const found = await findHere(c)
  const { stuk, reactie } = found
  allow(c, may.correct(c.var.actor, stuk, reactie))
  const read = await readForm(c, VerbeteringForm, { ook: { zichtbaarheid: reactie.zichtbaarheid } })
  if (!read.ok) return again(c, found, { form: read.form, status: 422 })
  const corrected = await correctReactie(c.var.db, actorOf(c), { ...found, ...read.data })
  if (corrected) return done(c, reactieHref(stuk, reactie), saved)
  const form = { values: valuesOf(c.var.body ?? {}), problems: {} }
  return again(c, await findHere(c), { form, status: 409 })
})

type Again = { form: FormState; status: 409 | 422 }

const again = (c: Ctx, found: Gevonden, { form, status }: Again) =>
  c.html(<VerbeteringPage shell={c.var.shell} {...found} form={form} stale={status === 409} />, status)

reacties.post(paths.reactieIntrekking.pattern, async (c) => {
  const found = await findHere(c)
  allow(c, may.withdraw(c.var.actor, found.reactie))
  await withdrawReactie(c.var.db, actorOf(c), found)
  return done(c, `${terugNaar(found.stuk)}#${plekVan(found.stuk)}`, said.reactieweg)
})
