import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { addOnderdeel, createVerzameling, deleteOnderdeel, moveOnderdeel, setWaarom } from './changes.ts'
import { WaaromPage } from './form-views.tsx'
import { nieuw, type Richting, VerzamelForm, WaaromForm } from './forms.ts'
import { listEigen } from './list.ts'
import { findDing, listOnderdelen } from './onderdelen.ts'
import { may } from './policy.ts'
import { findOnderdeelId, findVerzameling, listMet } from './queries.ts'
import { said } from './said.ts'
import { VerzamelPage } from './verzamel-view.tsx'
import { type Ding, type Getoond, verzamelsoorten } from './verzameling.ts'

/** What stands in a verzameling: put in from its own page, and told why, moved and taken out in the verzameling. */
export const onderdelen = new Hono<Env>()

async function dingOf(c: Ctx): Promise<{ waarvan: Ding; ding: Getoond }> {
  const soort = verzamelsoorten.find((one) => one === c.req.param('soort'))
  if (!soort) throw new NotFound()
  const waarvan = { soort, dingId: c.req.param('ding') ?? '' }
  return { waarvan, ding: await findDing(c.var, waarvan) }
}

type Shown = Awaited<ReturnType<typeof dingOf>> & { form?: FormState }

async function showVerzamel(c: Ctx, { waarvan, ding, form }: Shown) {
  const { db, shell } = c.var
  const [eigen, met] = await Promise.all([listEigen(db, actorOf(c)), listMet(db, actorOf(c), waarvan)])
  const first = { values: { verzameling: eigen.find(({ id }) => !met.has(id))?.id ?? nieuw }, problems: {} }
  return c.html(
    <VerzamelPage shell={shell} waarvan={waarvan} ding={ding} eigen={eigen} met={met} form={form ?? first} />,
    form ? 422 : 200,
  )
}

onderdelen.get(paths.verzamel.pattern, async (c) => {
  const found = await dingOf(c)
  allow(c, may.make(c.var.actor))
  return showVerzamel(c, found)
})

onderdelen.post(paths.verzamel.pattern, async (c) => {
  const { db } = c.var
  const { waarvan, ding } = await dingOf(c)
  allow(c, may.make(c.var.actor))
  const read = await readForm(c, VerzamelForm)
  if (!read.ok) return showVerzamel(c, { waarvan, ding, form: read.form })
  const verzamelingId = await chosenOf(c, read.data)
  const { waarom } = read.data
  const id = await addOnderdeel(db, actorOf(c), { ...waarvan, verzamelingId, waarom })
  return done(c, `${paths.verzameling(verzamelingId)}#onderdeel-${id}`, said.verzameld)
})

/** One that is there, or a new one for oneself. */
async function chosenOf(c: Ctx, { verzameling, titel }: { verzameling: string; titel: string }) {
  const { db, actor } = c.var
  if (verzameling === nieuw)
    return createVerzameling(db, actorOf(c), { titel, waarvoor: '', zichtbaarheid: 'team' })
  const found = await findVerzameling(db, actor, verzameling)
  allow(c, may.edit(actor, found))
  return found.id
}

/** Of a verzameling that the actor makes. */
async function onderdeelOf(c: Ctx) {
  const { db, actor } = c.var
  const verzameling = await findVerzameling(db, actor, c.req.param('id') ?? '')
  allow(c, may.edit(actor, verzameling))
  const id = await findOnderdeelId(db, verzameling.id, c.req.param('onderdeel') ?? '')
  return { verzameling, waar: { verzamelingId: verzameling.id, id } }
}

async function showWaarom(
  c: Ctx,
  { verzameling, waar: { id } }: Awaited<ReturnType<typeof onderdeelOf>>,
  form?: FormState,
) {
  const { ding, waarom } = (await listOnderdelen(c.var, verzameling)).find((one) => one.id === id) ?? {}
  if (!ding) throw new NotFound()
  const shown = { shell: c.var.shell, verzameling, id, ding }
  return c.html(<WaaromPage {...shown} form={form ?? formOf({ waarom })} />, form ? 422 : 200)
}

onderdelen.get(paths.onderdeel.pattern, async (c) => showWaarom(c, await onderdeelOf(c)))

onderdelen.post(paths.onderdeel.pattern, async (c) => {
  const found = await onderdeelOf(c)
  const read = await readForm(c, WaaromForm)
  if (!read.ok) return showWaarom(c, found, read.form)
  await setWaarom(c.var.db, found.waar, read.data.waarom)
  return back(c, found.waar)
})

onderdelen.post(paths.onderdeelVerplaatsing.pattern, async (c) => {
  const { waar } = await onderdeelOf(c)
  await moveOnderdeel(c.var.db, waar, c.req.param('richting') as Richting)
  return back(c, waar)
})

onderdelen.post(paths.onderdeelVerwijdering.pattern, async (c) => {
  const { waar } = await onderdeelOf(c)
  await deleteOnderdeel(c.var.db, waar)
  return done(c, paths.verzameling(waar.verzamelingId), said.uitverzameling)
})

const back = (c: Ctx, { verzamelingId, id }: { verzamelingId: string; id: string }) =>
  done(c, `${paths.verzameling(verzamelingId)}#onderdeel-${id}`, saved)
