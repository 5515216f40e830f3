import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { closeInzage, listTeamIds, openInzage } from './changes.ts'
import { InzageForm } from './forms.ts'
import { may } from './policy.ts'
import { isProeftuin, listEigenInzagen } from './queries.ts'
import { said } from './said.ts'
import { InzagePage } from './views.tsx'

/** Beheer looks inside. For anybody else this is not there. */
export const inzagen = new Hono<Env>()

function decide(c: Ctx) {
  reveal(c, may.open(c.var.actor))
  return actorOf(c)
}

const show = async (c: Ctx, form: FormState, status: 200 | 422 = 200) => {
  const eerder = await listEigenInzagen(c.var.db, actorOf(c))
  return c.html(<InzagePage shell={c.var.shell} form={form} inzagen={eerder} />, status)
}

inzagen.get(paths.inzagen.pattern, (c) => {
  decide(c)
  return show(c, formOf({ proeftuin: c.req.query('proeftuin') }))
})

inzagen.post(paths.inzagen.pattern, async (c) => {
  const actor = decide(c)
  const { db, enqueue } = c.var
  const read = await readForm(c, InzageForm)
  if (!read.ok) return show(c, read.form, 422)
  if (!(await isProeftuin(db, read.data.proeftuin))) return show(c, unknown(c), 422)
  const inzageId = await openInzage(db, actor, read.data)
  for (const { lidId } of await listTeamIds(db, read.data.proeftuin))
    await enqueue('stuur-inzagebericht', { inzageId, lidId })
  return done(c, paths.proeftuin(read.data.proeftuin), said.inzage)
})

inzagen.post(paths.inzageEinde.pattern, async (c) => {
  await closeInzage(c.var.db, decide(c), c.req.param('id'))
  return done(c, paths.inzagen(), said.inzageklaar)
})

const unknown = (c: Ctx): FormState => ({
  values: valuesOf(c.var.body ?? {}),
  problems: { proeftuin: 'Er is geen proeftuin met dit adres. Klopt het adres?' },
})
