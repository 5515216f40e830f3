import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend, spendForAddress, spendForOrigin } from '#src/platform/web/limits.ts'
import { ContactForm } from './forms.ts'
import { findEigenAdres, listOntvangers } from './ontvangers.ts'
import { said } from './said.ts'
import { ContactPage } from './views.tsx'

const perOrigin: Limit = { name: 'contact-netwerk', points: 20, seconds: 3600 }
const perAddress: Limit = { name: 'contact-adres', points: 5, seconds: 24 * 3600 }
/** For everybody together: an address can be made up, and where somebody comes from is not always known. */
const together: Limit = { name: 'contact-samen', points: 100, seconds: 3600 }

export const contact = new Hono<Env>()

contact.get(paths.contact.pattern, async (c) => {
  allow(c, everyone)
  return show(c, { values: await ownValues(c), problems: {} })
})

contact.post(paths.contact.pattern, async (c) => {
  allow(c, everyone)
  await spendForOrigin(c, perOrigin)
  const read = await readForm(c, ContactForm, { besloten: true })
  if (!read.ok) return show(c, read.form, 422)
  await spendForAddress(c, perAddress, read.data.email)
  await spend(c, together, 'alle')
  const { id: vraagId } = await c.var.db
    .insertInto('contactvraag')
    .values(read.data)
    .returning('id')
    .executeTakeFirstOrThrow()
  await c.var.enqueue('stuur-contactvraag', { vraagId })
  return done(c, paths.contact(), said.contact)
})

/** Of who is signed in, what Vonk knows already. */
async function ownValues(c: Ctx): Promise<FormState['values']> {
  const { db, actor } = c.var
  return actor ? { naam: actor.naam, email: await findEigenAdres(db, actor) } : {}
}

async function show(c: Ctx, form: FormState, status: 200 | 422 = 200) {
  const { db, shell, deps } = c.var
  const bereikbaar = (await listOntvangers(db, deps.config)).length > 0
  const { organisatie } = deps.config
  return c.html(
    <ContactPage shell={shell} form={form} organisatie={organisatie} bereikbaar={bereikbaar} />,
    status,
  )
}
