import { Hono } from 'hono'
import { listAdviesteam } from '#src/netwerk/leden/adviesteam.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { confirm, lockPartij, propose, withdraw } from './changes.ts'
import { BevestigingForm, IntrekkingForm, voorstelForm } from './forms.ts'
import { kenmerkOf, type Partij } from './kantwissel.ts'
import { may } from './policy.ts'
import { findBereik, findVoorstel, listWerkers } from './queries.ts'
import { said } from './said.ts'
import { KantPage } from './views.tsx'

/** The one door by which an organisation changes side. */
export const kantwissels = new Hono<Env>()

async function decide(c: Ctx): Promise<Partij> {
  allow(c, may.see(c.var.actor))
  return findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')
}

async function show(
  c: Ctx,
  partij: Partij,
  { form, status = 200 }: { form: FormState; status?: 200 | 409 | 422 },
) {
  const { db, shell } = c.var
  const actor = actorOf(c)
  const [voorstel, bereik] = [await findVoorstel(db, actor, partij.id), await findBereik(db, partij.id)]
  return c.html(
    <KantPage
      shell={shell}
      actor={actor}
      partij={partij}
      voorstel={voorstel}
      bereik={bereik}
      form={form}
      changed={status === 409}
    />,
    status,
  )
}

kantwissels.get(paths.kantwissel.pattern, async (c) => show(c, await decide(c), { form: emptyForm }))

kantwissels.post(paths.kantwissel.pattern, async (c) => {
  const { db } = c.var
  await lockPartij(db, c.req.param('id'))
  const partij = await decide(c)
  allow(c, may.propose(c.var.actor))
  const read = await readForm(c, voorstelForm(partij.kant))
  if (!read.ok) return show(c, partij, { form: read.form, status: 422 })
  const actor = actorOf(c)
  const kantwisselId = await propose(db, actor, { partij, ...read.data })
  for (const { id: lidId } of await listAdviesteam(db))
    if (lidId !== actor.id) await c.var.enqueue('stuur-kantwissel-voorstel', { kantwisselId, lidId })
  return done(c, paths.kantwissel(partij.id), said.kantvoorstel)
})

kantwissels.post(paths.kantwisselBevestiging.pattern, async (c) => {
  await lockPartij(c.var.db, c.req.param('id'))
  const partij = await decide(c)
  const { db } = c.var
  const actor = actorOf(c)
  const voorstel = await findVoorstel(db, actor, partij.id)
  if (!voorstel) return show(c, partij, { form: emptyForm, status: 409 })
  allow(c, may.confirm(actor, voorstel))
  const read = await readForm(c, BevestigingForm)
  const kenmerk = kenmerkOf(voorstel, await findBereik(db, partij.id))
  if (!read.ok || read.data.voorstel !== voorstel.id || read.data.kenmerk !== kenmerk)
    return show(c, partij, { form: emptyForm, status: 409 })
  await confirm(db, actor, voorstel)
  for (const { id: lidId } of await listWerkers(db, partij.id))
    await c.var.enqueue('stuur-kantwissel', { kantwisselId: voorstel.id, lidId })
  return done(c, paths.organisatie(partij.id), said.kantgewisseld)
})

kantwissels.post(paths.kantwisselIntrekking.pattern, async (c) => {
  const partij = await decide(c)
  const { db, actor } = c.var
  allow(c, may.withdraw(actor))
  const read = await readForm(c, IntrekkingForm)
  const voorstel = await findVoorstel(db, actor, partij.id)
  if (!read.ok) throw new NotFound()
  if (voorstel?.id !== read.data.voorstel) return show(c, partij, { form: emptyForm, status: 409 })
  await withdraw(db, actorOf(c), voorstel)
  return done(c, paths.kantwissel(partij.id), said.kantingetrokken)
})
