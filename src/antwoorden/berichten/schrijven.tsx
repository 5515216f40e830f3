import { Hono } from 'hono'
import { findLid } from '#src/netwerk/leden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import type { Contact } from './bericht.ts'
import { sendBericht } from './changes.ts'
import { BerichtForm } from './forms.ts'
import { countSending } from './limits.ts'
import { may } from './policy.ts'
import { findContact } from './queries.ts'
import { said } from './said.ts'
import { NietBereikbaarPage, SchrijfPage } from './views.tsx'

/** Writing to a member from his or her page. */
export const schrijven = new Hono<Env>()

schrijven.get(paths.schrijfBericht.pattern, async (c) => {
  const contact = await findReceiver(c)
  if (!may.write(c.var.actor, contact)) return unreachable(c, contact)
  return c.html(<SchrijfPage shell={c.var.shell} contact={contact} form={emptyForm} />)
})

schrijven.post(paths.schrijfBericht.pattern, async (c) => {
  const { db, shell, enqueue } = c.var
  const contact = await findReceiver(c)
  if (!may.write(c.var.actor, contact)) return unreachable(c, contact)
  const read = await readForm(c, BerichtForm)
  if (!read.ok) return c.html(<SchrijfPage shell={shell} contact={contact} form={read.form} />, 422)
  await countSending(c, contact.id)
  const berichtId = await sendBericht(db, actorOf(c), { ...read.data, aanId: contact.id })
  await enqueue('stuur-bericht', { berichtId })
  return done(c, paths.eigenBericht(berichtId), said.bericht)
})

/** Whose page the actor may not see cannot be written to either, and that is a 404 as well. */
async function findReceiver(c: Ctx) {
  const { db, actor } = c.var
  const lid = await findLid(db, actor, c.req.param('id') ?? '')
  allow(c, may.useOwn(actor))
  return findContact(db, actorOf(c), lid.id)
}

/** The same page whatever the reason, but for a purchase that the actor knows of: it must not tell of a block. */
const unreachable = (c: Ctx, contact: Contact) =>
  c.html(<NietBereikbaarPage shell={c.var.shell} contact={contact} />, 403)
