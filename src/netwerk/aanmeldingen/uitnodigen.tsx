import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend, spendForAddress } from '#src/platform/web/limits.ts'
import { invite } from './changes.ts'
import { NetwerkuitnodigingForm } from './forms.ts'
import { may } from './policy.ts'
import { said } from './said.ts'
import { UitnodigenPage } from './uitnodigen-view.tsx'

const perMember: Limit = { name: 'netwerkuitnodigingen', points: 20, seconds: 24 * 3600 }
const perAddress: Limit = { name: 'netwerkuitnodiging-adres', points: 3, seconds: 7 * 24 * 3600 }

/** A member asks somebody to join. */
export const uitnodigen = new Hono<Env>()

uitnodigen.get(paths.uitnodigen.pattern, (c) => {
  allow(c, may.invite(c.var.actor))
  return c.html(<UitnodigenPage shell={c.var.shell} form={emptyForm} />)
})

uitnodigen.post(paths.uitnodigen.pattern, async (c) => {
  allow(c, may.invite(c.var.actor))
  const read = await readForm(c, NetwerkuitnodigingForm)
  if (!read.ok) return c.html(<UitnodigenPage shell={c.var.shell} form={read.form} />, 422)
  const actor = actorOf(c)
  await spend(c, perMember, actor.id)
  await spendForAddress(c, perAddress, read.data.email)
  const uitnodigingId = await invite(c.var.db, actor, read.data)
  await c.var.enqueue('stuur-netwerkuitnodiging', { uitnodigingId })
  return done(c, paths.uitnodigen(), said.uitgenodigd)
})
