import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { addRegeling, addVersie, bezet, nietsAnders } from './changes.ts'
import { NieuwPage, VersiePage } from './form-view.tsx'
import { Filters, RegelingForm, VersieForm } from './forms.ts'
import { may } from './policy.ts'
import { listRegelingen, listVersiesVan } from './queries.ts'
import { said } from './said.ts'
import { RegelingenPage, RegelingPage } from './views.tsx'

export const regelingen = new Hono<Env>()

regelingen.get(paths.regelingen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.view(actor))
  const props = { shell, filter: Filters.parse(c.req.query()), canKeep: may.keep(actor) }
  return c.html(<RegelingenPage {...props} regelingen={await listRegelingen(db)} />)
})

const typed = async (c: Ctx, problems: FormState['problems'] = {}): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

regelingen.get(paths.nieuweRegeling.pattern, (c) => {
  allow(c, may.keep(c.var.actor))
  const form = { ...emptyForm, values: { nagekekenOp: today() } }
  return c.html(<NieuwPage shell={c.var.shell} form={form} />)
})

regelingen.post(paths.nieuweRegeling.pattern, async (c) => {
  allow(c, may.keep(c.var.actor))
  const read = await readForm(c, RegelingForm)
  if (!read.ok) return c.html(<NieuwPage shell={c.var.shell} form={read.form} />, 422)
  const uitslag = await addRegeling(c.var.db, actorOf(c), read.data)
  if (uitslag.kind === 'bewaard') return done(c, paths.regeling(uitslag.code), said.regelingToegevoegd)
  return c.html(<NieuwPage shell={c.var.shell} form={await typed(c, { titel: bezet })} />, 422)
})

const versiesVan = (c: Ctx) => listVersiesVan(c.var.db, c.req.param('code') ?? '')

/** As it is now; with a number: as that version was. */
regelingen.get(paths.regeling.pattern, async (c) => {
  const { actor, shell } = c.var
  allow(c, may.view(actor))
  const versies = await versiesVan(c)
  const asked = c.req.query('versie')
  const versie = asked === undefined ? versies[0] : versies.find((een) => String(een.versie) === asked)
  if (!versie) throw new NotFound()
  return c.html(<RegelingPage shell={shell} versies={versies} versie={versie} canKeep={may.keep(actor)} />)
})

type Shown = { form?: FormState; status?: 200 | 409 | 422 }

/** Filled with the newest version; the source is read today. */
async function showForm(c: Ctx, { form, status = 200 }: Shown) {
  const [nieuwste] = await versiesVan(c)
  const props = { shell: c.var.shell, nieuwste, intussen: status === 409 }
  const filled = form ?? formOf({ ...nieuwste, nagekekenOp: today() })
  return c.html(<VersiePage {...props} form={filled} />, status)
}

regelingen.get(paths.regelingVersies.pattern, (c) => {
  allow(c, may.keep(c.var.actor))
  return showForm(c, {})
})

const problemen = { gelijk: { nagekekenOp: nietsAnders }, bezet: { titel: bezet } }

regelingen.post(paths.regelingVersies.pattern, async (c) => {
  allow(c, may.keep(c.var.actor))
  const [{ code }] = await versiesVan(c)
  const read = await readForm(c, VersieForm)
  if (!read.ok) return showForm(c, { form: read.form, status: 422 })
  const { kind } = await addVersie(c.var.db, actorOf(c), { code, ...read.data })
  if (kind === 'bewaard') return done(c, paths.regeling(code), said.regelingVersie)
  if (kind === 'intussen') return showForm(c, { form: await typed(c), status: 409 })
  return showForm(c, { form: await typed(c, problemen[kind]), status: 422 })
})
