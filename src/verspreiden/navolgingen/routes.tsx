import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { beginNavolging, tellFeit } from './changes.ts'
import { FeitForm, NavolgingForm } from './forms.ts'
import { type Gevolgd, gevolgdsoorten, type Navolging } from './navolging.ts'
import { may } from './policy.ts'
import { findGevolgd, findNavolging, listStappen, listVoorgangers } from './queries.ts'
import { said } from './said.ts'
import { listKnopen } from './spoor.ts'
import { NavolgingPage, NewPage, SpoorPage } from './views.tsx'

export const navolgingen = new Hono<Env>()

const gevolgdOf = async (c: Ctx): Promise<Gevolgd> => {
  const soort = gevolgdsoorten.find((one) => c.req.query(one) !== undefined)
  if (!soort) throw new NotFound()
  return findGevolgd(c.var.db, c.var.actor, { soort, id: c.req.query(soort) ?? '' })
}

navolgingen.get(paths.nieuweNavolging.pattern, async (c) => {
  const gevolgd = await gevolgdOf(c)
  allow(c, may.begin(c.var.actor))
  const values = { begonnenOp: today(), zichtbaarheid: 'netwerk', volgtId: c.req.query('volgt') ?? '' }
  return showNew(c, gevolgd, { values, problems: {} })
})

navolgingen.post(paths.nieuweNavolging.pattern, async (c) => {
  const gevolgd = await gevolgdOf(c)
  allow(c, may.begin(c.var.actor))
  const read = await readForm(c, NavolgingForm)
  if (!read.ok) return showNew(c, gevolgd, read.form)
  const { volgtId } = read.data
  if (volgtId) await findNavolging(c.var.db, c.var.actor, volgtId)
  const organisatieId = actorOf(c).organisatieId ?? ''
  const { id, samen } = await beginNavolging(c.var.db, actorOf(c), {
    form: read.data,
    gevolgd,
    organisatieId,
  })
  return done(c, paths.navolging(id), samen ? said.navolgingSamen : said.navolging)
})

async function showNew(c: Ctx, gevolgd: Gevolgd, form: FormState) {
  const voorgangers = await listVoorgangers(c.var.db, c.var.actor, gevolgd.id)
  const asked = { werkwijze: undefined, haakje: undefined, proeftuin: undefined, [gevolgd.soort]: gevolgd.id }
  const action = paths.nieuweNavolging(asked.werkwijze, asked.haakje, asked.proeftuin)
  const status = Object.keys(form.problems).length > 0 || form.nakijken ? 422 : 200
  return c.html(
    <NewPage shell={c.var.shell} gevolgd={gevolgd} form={form} voorgangers={voorgangers} action={action} />,
    status,
  )
}

/** With what they follow: who may not see that does not see this. */
async function navolgingOf(c: Ctx): Promise<{ navolging: Navolging; gevolgd: Gevolgd }> {
  const { db, actor } = c.var
  const navolging = await findNavolging(db, actor, c.req.param('id') ?? '')
  const { soort, gevolgdId: id } = navolging
  return { navolging, gevolgd: await findGevolgd(db, actor, { soort, id }) }
}

type Shown = Awaited<ReturnType<typeof navolgingOf>>

async function show(c: Ctx, { navolging, gevolgd }: Shown, form: FormState) {
  const stappen = gevolgd.soort === 'werkwijze' ? await listStappen(c.var.db, gevolgd.id) : []
  const mayTell = may.tell(c.var.actor, navolging)
  const status = Object.keys(form.problems).length > 0 || form.nakijken ? 422 : 200
  return c.html(
    <NavolgingPage
      shell={c.var.shell}
      navolging={navolging}
      gevolgd={gevolgd}
      form={form}
      stappen={stappen}
      mayTell={mayTell}
    />,
    status,
  )
}

navolgingen.get(paths.navolging.pattern, async (c) => {
  const shown = await navolgingOf(c)
  allow(c, may.view(c.var.actor, shown.navolging))
  return show(c, shown, { values: { op: today() }, problems: {} })
})

navolgingen.post(paths.navolgingFeiten.pattern, async (c) => {
  const shown = await navolgingOf(c)
  allow(c, may.tell(c.var.actor, shown.navolging))
  const read = await readForm(c, await knownStap(c, shown.gevolgd))
  if (!read.ok) return show(c, shown, read.form)
  await tellFeit(c.var.db, actorOf(c), { navolging: shown.navolging, form: read.data })
  return done(c, paths.navolging(shown.navolging.id), said.navolgingFeit)
})

/** A step of the werkwijze that they follow, and of no other. */
async function knownStap(c: Ctx, { soort, id }: Gevolgd) {
  const stappen = soort === 'werkwijze' ? await listStappen(c.var.db, id) : []
  return FeitForm.refine(({ stapId }) => stapId === null || stappen.some((stap) => stap.id === stapId), {
    path: ['stapId'],
    message: 'Kies een stap uit de lijst.',
  })
}

const soortVan = { werkwijzen: 'werkwijze', haakjes: 'haakje', proeftuinen: 'proeftuin' } as const

navolgingen.get(paths.vonkspoor.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const soort = soortVan[c.req.param('soort') as keyof typeof soortVan]
  const gevolgd = await findGevolgd(db, actor, { soort, id: c.req.param('id') ?? '' })
  allow(c, everyone)
  return c.html(<SpoorPage shell={shell} gevolgd={gevolgd} knopen={await listKnopen(db, actor, gevolgd)} />)
})
