import { Hono } from 'hono'
import { type Lijsten, listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { filled } from '#src/platform/places.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeVoorstel, confirmVoorstel, createVoorstel, withdrawVoorstel } from './changes.ts'
import { feedOf } from './feed.ts'
import { EditPage, NewPage } from './form-views.tsx'
import { fromLijsten, VoorstelEditForm, VoorstelForm, Zoek } from './forms.ts'
import { countPerSoort, listVoorstellen } from './list.ts'
import { VoorstellenPage } from './list-view.tsx'
import { actiesOpVoorstel, opVoorstel } from './places.ts'
import { may, waaromGeen, waaromStaatHet } from './policy.ts'
import { findVoorstel, listEerder } from './queries.ts'
import { said } from './said.ts'
import { VoorstelPage } from './views.tsx'
import type { Voorstel } from './voorstel.ts'

export const voorstellen = new Hono<Env>()

const voorstelOf = (c: Ctx) => findVoorstel(c.var.db, c.var.actor, c.req.param('id') ?? '')

voorstellen.get(paths.voorstellen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const zoek = Zoek.parse(c.req.query())
  const [lijst, perSoort, lijsten] = await Promise.all([
    listVoorstellen(db, actor, zoek),
    countPerSoort(db, actor, zoek),
    listLijsten(db),
  ])
  const props = { shell, zoek, perSoort, lijsten, canMake: may.make(actor) }
  return c.html(<VoorstellenPage {...props} {...lijst} />)
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
voorstellen.get(paths.voorstellenFeed.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  const zoek = { ...Zoek.parse(c.req.query()), volgorde: undefined }
  return sendFeed(c, feedOf(zoek, await listVoorstellen(c.var.db, null, zoek)))
})

voorstellen.get(paths.nieuwVoorstel.pattern, async (c) => {
  allow(c, may.make(c.var.actor), waaromGeen(c.var.actor))
  const values = { zichtbaarheid: 'netwerk', categorieen: [c.req.query('soort') ?? ''] }
  return showNew(c, { form: { values, problems: {} }, lijsten: await listLijsten(c.var.db) })
})

voorstellen.post(paths.nieuwVoorstel.pattern, async (c) => {
  allow(c, may.make(c.var.actor), waaromGeen(c.var.actor))
  const lijsten = await listLijsten(c.var.db)
  const read = await readForm(c, fromLijsten(VoorstelForm, lijsten))
  if (!read.ok) return showNew(c, { form: read.form, lijsten, status: 422 })
  const id = await createVoorstel(c.var.db, actorOf(c), read.data)
  return done(c, paths.voorstel(id), said.voorstel)
})

type Shown = { form: FormState; lijsten: Lijsten; status?: 200 | 422 }

const showNew = (c: Ctx, { form, lijsten, status = 200 }: Shown) =>
  c.html(<NewPage shell={c.var.shell} form={form} lijsten={lijsten} />, status)

voorstellen.get(paths.voorstel.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const voorstel = await voorstelOf(c)
  allow(c, may.view(actor, voorstel))
  const [eerder, acties, erbij] = await Promise.all([
    listEerder(db, actor, voorstel),
    filled(c.var, actiesOpVoorstel, voorstel),
    filled(c.var, opVoorstel, voorstel),
  ])
  const rights = {
    edit: may.edit(actor, voorstel),
    withdraw: may.withdraw(actor, voorstel),
    confirm: may.confirm(actor, voorstel),
    seeName: may.seeName(actor),
  }
  const props = { shell, voorstel, eerder, rights, acties, erbij }
  return c.html(<VoorstelPage {...props} />)
})

voorstellen.get(paths.voorstelBewerken.pattern, async (c) => {
  const voorstel = await voorstelOf(c)
  allow(c, may.edit(c.var.actor, voorstel))
  return showEdit(c, { voorstel, form: formOf(voorstel), lijsten: await listLijsten(c.var.db) })
})

voorstellen.post(paths.voorstelBewerken.pattern, async (c) => {
  const voorstel = await voorstelOf(c)
  allow(c, may.edit(c.var.actor, voorstel))
  const lijsten = await listLijsten(c.var.db)
  const known = fromLijsten(VoorstelEditForm, lijsten)
  const read = await readForm(c, widerOnPurpose(known, openingOf(voorstel)))
  if (!read.ok) return showEdit(c, { voorstel, form: read.form, lijsten, status: 422 })
  const { id } = voorstel
  if (await changeVoorstel(c.var.db, actorOf(c), { id, ...read.data }))
    return done(c, paths.voorstel(id), saved)
  const form = { values: valuesOf(c.var.body ?? {}), problems: {} }
  return showEdit(c, { voorstel: await voorstelOf(c), form, lijsten, status: 409 })
})

type Edited = { voorstel: Voorstel; form: FormState; lijsten: Lijsten; status?: 200 | 409 | 422 }

const showEdit = (c: Ctx, { status = 200, ...edited }: Edited) =>
  c.html(<EditPage shell={c.var.shell} {...edited} stale={status === 409} />, status)

voorstellen.post(paths.voorstelBevestiging.pattern, async (c) => {
  const voorstel = await voorstelOf(c)
  allow(c, may.confirm(c.var.actor, voorstel), waaromStaatHet(c.var.actor, voorstel))
  await confirmVoorstel(c.var.db, actorOf(c), voorstel.id)
  return done(c, paths.voorstel(voorstel.id), said.voorstelstaat)
})

voorstellen.post(paths.voorstelIntrekking.pattern, async (c) => {
  const voorstel = await voorstelOf(c)
  allow(c, may.withdraw(c.var.actor, voorstel))
  await withdrawVoorstel(c.var.db, actorOf(c), voorstel.id)
  return done(c, paths.voorstel(voorstel.id), said.voorstelweg)
})
