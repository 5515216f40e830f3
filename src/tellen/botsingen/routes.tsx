import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { BotsingenPage } from './botsingen-view.tsx'
import { settleBotsingen } from './changes.ts'
import { BesluitForm } from './forms.ts'
import { allowSettle } from './opened.ts'
import { may } from './policy.ts'
import { listBotsingen } from './queries.ts'
import { said } from './said.ts'

/** Claims that may be one place: for who counts for the organisations, and for the adviesteam. */
export const botsingen = new Hono<Env>()

async function show(c: Ctx, form: FormState, status: 200 | 422 = 200) {
  const { db, shell } = c.var
  const [open, besloten] = await Promise.all([
    listBotsingen(db, actorOf(c), 'open'),
    listBotsingen(db, actorOf(c), 'besloten'),
  ])
  return c.html(<BotsingenPage shell={shell} open={open} besloten={besloten} form={form} />, status)
}

botsingen.get(paths.botsingen.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  return show(c, emptyForm)
})

botsingen.post(paths.botsingbesluit.pattern, async (c) => {
  allow(c, may.list(c.var.actor))
  const read = await readForm(c, BesluitForm)
  if (!read.ok) return show(c, read.form, 422)
  await allowSettle(c, read.data.botsingen)
  await settleBotsingen(c.var.db, actorOf(c), read.data)
  return done(c, paths.botsingen(), said.botsing)
})
