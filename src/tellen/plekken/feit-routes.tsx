import { Hono } from 'hono'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { filled } from '#src/platform/places.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'
import { typUren } from '#src/tellen/telregimes/uren-veld.ts'
import { changePlek, noteFeit } from './changes.ts'
import { CorrectiePage, NieuwFeitPage } from './feit-view.tsx'
import { CorrectieVelden, FeitForm, metSoortVan, PlekForm } from './forms.ts'
import { allowNote, type Geopend, openPlek } from './opened.ts'
import { opPlek } from './places.ts'
import { type Invulbaar, invulbaar, type PlekFeit } from './plek.ts'
import { PlekBewerkenPage, PlekPage } from './plek-view.tsx'
import { may } from './policy.ts'
import { isLabelVrij } from './queries.ts'
import { said } from './said.ts'
import { wieVanPlek } from './wie.ts'

/** One place of work: what happened to it, added to and corrected. */
export const feiten = new Hono<Env>()

const opened = (c: Ctx) => openPlek(c, c.req.param('id') ?? '')

feiten.get(paths.plek.pattern, async (c) => {
  const { plek, proeftuin } = await opened(c)
  const { actor, shell } = c.var
  allow(c, may.view(actor, proeftuin, plek))
  const mag = may.note(actor, proeftuin, plek)
  const delen = await filled(c.var, opPlek, { plek, proeftuin })
  return c.html(
    <PlekPage
      shell={shell}
      plek={plek}
      proeftuin={proeftuin}
      mag={mag}
      magRegister={mag && may.register(actor, plek)}
      delen={delen}
    />,
  )
})

type Shown = { form: FormState; status?: 422 }

/** The kind that is asked for; what one may not write is not there. */
function soortOf(c: Ctx, { plek }: Geopend, gegeven: unknown): Invulbaar {
  const soort = invulbaar.find((each) => each === gegeven)
  if (!soort || (soort === 'register' && !may.register(c.var.actor, plek))) throw new NotFound()
  return soort
}

function showNieuw(c: Ctx, geopend: Geopend, { soort, form, status }: Shown & { soort: Invulbaar }) {
  return c.html(<NieuwFeitPage shell={c.var.shell} {...geopend} soort={soort} form={form} />, status ?? 200)
}

feiten.get(paths.nieuwFeit.pattern, async (c) => {
  const geopend = await opened(c)
  allowNote(c, geopend)
  return showNieuw(c, geopend, {
    soort: soortOf(c, geopend, c.req.query('soort') ?? 'uren'),
    form: emptyForm,
  })
})

feiten.post(paths.nieuwFeit.pattern, async (c) => {
  const geopend = await opened(c)
  allowNote(c, geopend)
  const read = await readForm(c, FeitForm, { besloten: true })
  const soort = soortOf(c, geopend, read.ok ? read.data.soort : read.form.values.soort)
  if (!read.ok) return showNieuw(c, geopend, { soort, form: read.form, status: 422 })
  const wie = wieVanPlek(actorOf(c), geopend.plek, soort)
  const probleem = await noteFeit(c.var.db, wie, { plek: geopend.plek, feit: read.data })
  if (probleem) return showNieuw(c, geopend, { soort, form: refused(c, soort, probleem), status: 422 })
  return done(c, paths.plek(geopend.plek.id), said.feit)
})

const refused = (c: Ctx, soort: Invulbaar, probleem: string): FormState => ({
  values: valuesOf(c.var.body ?? {}),
  problems: { [soort === 'verloond' ? 'kwartaal' : 'op']: probleem },
})

/** A fact that holds and can be corrected. */
async function openFeit(c: Ctx): Promise<Geopend & { feit: PlekFeit; soort: Invulbaar }> {
  const geopend = await opened(c)
  const feit = geopend.plek.feiten.find(({ id }) => id === c.req.param('feit'))
  if (!feit || feit.vervangenOp !== null || feit.vervalt) throw new NotFound()
  return { ...geopend, feit, soort: soortOf(c, geopend, feit.soort) }
}

feiten.get(paths.feitCorrectie.pattern, async (c) => {
  const { feit, ...geopend } = await openFeit(c)
  allowNote(c, geopend)
  return c.html(<CorrectiePage shell={c.var.shell} {...geopend} feit={feit} form={ingevuld(feit)} />)
})

const ingevuld = ({ op, minuten, waarde, reden }: PlekFeit): FormState =>
  formOf({
    op,
    kwartaal: kwartaalMet(op),
    uren: typUren(minuten),
    waarde,
    reden,
  })

feiten.post(paths.feitCorrectie.pattern, async (c) => {
  const { feit, soort, ...geopend } = await openFeit(c)
  allowNote(c, geopend)
  const show = (form: FormState) =>
    c.html(<CorrectiePage shell={c.var.shell} {...geopend} feit={feit} form={form} />, 422)
  const read = await readForm(c, metSoortVan(CorrectieVelden, soort), { besloten: true })
  if (!read.ok) return show(read.form)
  const correctie = { plek: geopend.plek, feit: read.data, vervangt: feit.id }
  const probleem = await noteFeit(c.var.db, wieVanPlek(actorOf(c), geopend.plek, soort), correctie)
  if (probleem) return show(refused(c, soort, probleem))
  return done(c, paths.plek(geopend.plek.id), said.verbeterd)
})

async function showEdit(c: Ctx, { plek, proeftuin }: Geopend, { form, status }: Shown) {
  const { db, shell } = c.var
  const page = { shell, plek, proeftuin, regios: await listRegios(db), form }
  return c.html(<PlekBewerkenPage {...page} />, status ?? 200)
}

feiten.get(paths.plekBewerken.pattern, async (c) => {
  const geopend = await opened(c)
  allowNote(c, geopend)
  const { label, werkplek, regio } = geopend.plek
  return showEdit(c, geopend, { form: formOf({ label, werkplek, regio }) })
})

feiten.post(paths.plekBewerken.pattern, async (c) => {
  const geopend = await opened(c)
  allowNote(c, geopend)
  const { plek } = geopend
  const read = await readForm(c, PlekForm, { besloten: true })
  if (!read.ok) return showEdit(c, geopend, { form: read.form, status: 422 })
  if (!(await isLabelVrij(c.var.db, plek, read.data.label))) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { label: labelBezet } }
    return showEdit(c, geopend, { form, status: 422 })
  }
  await changePlek(c.var.db, actorOf(c), { id: plek.id, ...read.data })
  return done(c, paths.plek(plek.id), said.plek)
})

const labelBezet = 'Zo heet al een andere plek hier. Kies een andere naam.'
