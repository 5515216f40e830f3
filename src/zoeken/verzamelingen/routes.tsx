import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { openingOf, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeVerzameling, createVerzameling, deleteVerzameling } from './changes.ts'
import { feedOf } from './feed.ts'
import { EditPage, NewPage, RemovePage } from './form-views.tsx'
import { VerzamelingEditForm, VerzamelingForm } from './forms.ts'
import { listEigen, listVerzamelingen, Zoek } from './list.ts'
import { VerzamelingenPage } from './list-view.tsx'
import { listOnderdelen } from './onderdelen.ts'
import { onderdelen } from './onderdelen-routes.tsx'
import { VerzamelingPage } from './page-view.tsx'
import { may } from './policy.ts'
import { findVerzameling } from './queries.ts'
import { said } from './said.ts'
import type { Verzameling } from './verzameling.ts'

export const verzamelingen = new Hono<Env>()
verzamelingen.route('/', onderdelen)

verzamelingen.get(paths.verzamelingen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const zoek = Zoek.parse(c.req.query())
  const [eigen, lijst] = await Promise.all([
    isLid(actor) && !zoek.na ? listEigen(db, actor, zoek) : [],
    listVerzamelingen(db, actor, { ...zoek, behalveVan: isLid(actor) ? actor.id : undefined }),
  ])
  return c.html(
    <VerzamelingenPage shell={shell} eigen={eigen} zoek={zoek} canMake={may.make(actor)} {...lijst} />,
  )
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
verzamelingen.get(paths.verzamelingenFeed.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  const na = c.req.query('na')
  return sendFeed(c, feedOf(na, await listVerzamelingen(c.var.db, null, { na })))
})

verzamelingen.get(paths.nieuweVerzameling.pattern, (c) => {
  allow(c, may.make(c.var.actor))
  const form = { values: { zichtbaarheid: 'team' }, problems: {} }
  return c.html(<NewPage shell={c.var.shell} form={form} />)
})

verzamelingen.post(paths.nieuweVerzameling.pattern, async (c) => {
  allow(c, may.make(c.var.actor))
  const read = await readForm(c, VerzamelingForm)
  if (!read.ok) return c.html(<NewPage shell={c.var.shell} form={read.form} />, 422)
  return done(
    c,
    paths.verzameling(await createVerzameling(c.var.db, actorOf(c), read.data)),
    said.verzameling,
  )
})

const verzamelingOf = (c: Ctx) => findVerzameling(c.var.db, c.var.actor, c.req.param('id') ?? '')

verzamelingen.get(paths.verzameling.pattern, async (c) => {
  const { actor, shell } = c.var
  const verzameling = await verzamelingOf(c)
  allow(c, may.view(actor, verzameling))
  const inhoud = await listOnderdelen(c.var, verzameling)
  const canEdit = may.edit(actor, verzameling)
  return c.html(
    <VerzamelingPage shell={shell} verzameling={verzameling} onderdelen={inhoud} canEdit={canEdit} />,
  )
})

type Edited = { verzameling: Verzameling; form: FormState; status?: 200 | 409 | 422 }

const showEdit = (c: Ctx, { status = 200, ...edited }: Edited) =>
  c.html(<EditPage shell={c.var.shell} stale={status === 409} {...edited} />, status)

verzamelingen.get(paths.verzamelingBewerken.pattern, async (c) => {
  const verzameling = await verzamelingOf(c)
  allow(c, may.edit(c.var.actor, verzameling))
  return showEdit(c, { verzameling, form: formOf(verzameling) })
})

verzamelingen.post(paths.verzamelingBewerken.pattern, async (c) => {
  const verzameling = await verzamelingOf(c)
  allow(c, may.edit(c.var.actor, verzameling))
  const read = await readForm(c, widerOnPurpose(VerzamelingEditForm, openingOf(verzameling)))
  if (!read.ok) return showEdit(c, { verzameling, form: read.form, status: 422 })
  const { id } = verzameling
  if (await changeVerzameling(c.var.db, actorOf(c), { id, ...read.data }))
    return done(c, paths.verzameling(id), saved)
  const form = { values: valuesOf(c.var.body ?? {}), problems: {} }
  return showEdit(c, { verzameling: await verzamelingOf(c), form, status: 409 })
})

verzamelingen.get(paths.verzamelingVerwijdering.pattern, async (c) => {
  const verzameling = await verzamelingOf(c)
  allow(c, may.edit(c.var.actor, verzameling))
  return c.html(<RemovePage shell={c.var.shell} verzameling={verzameling} />)
})

verzamelingen.post(paths.verzamelingVerwijdering.pattern, async (c) => {
  const verzameling = await verzamelingOf(c)
  allow(c, may.edit(c.var.actor, verzameling))
  await deleteVerzameling(c.var.db, actorOf(c), verzameling.id)
  return done(c, paths.verzamelingen(), said.verzamelingweg)
})
