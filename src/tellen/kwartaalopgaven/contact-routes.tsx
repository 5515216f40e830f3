import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { ContactenPage } from './contact-view.tsx'
import { checkContact, listVragen } from './contacten.ts'
import { ContactForm } from './forms.ts'
import { spendContact } from './limits.ts'
import { may } from './policy.ts'
import { findContact } from './queries.ts'
import { said } from './said.ts'
import { setContact, stopContact } from './vragen.ts'

/** Who of each employer is asked each quarter, kept by the team. */
export const contacten = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

type Shown = { form: FormState; status?: 422 }

async function show(c: Ctx, proeftuin: Proeftuin, { form, status }: Shown) {
  const { db, actor, shell } = c.var
  const vragen = await listVragen(db, actorOf(c), proeftuin)
  const page = { shell, proeftuin, vragen, mag: may.ask(actor, proeftuin), form }
  return c.html(<ContactenPage {...page} />, status ?? 200)
}

contacten.get(paths.kwartaalvragen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.list(c.var.actor, proeftuin))
  return show(c, proeftuin, { form: emptyForm })
})

contacten.post(paths.kwartaalvragen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  allowIn(c, proeftuin, may.ask(actor, proeftuin))
  const read = await readForm(c, ContactForm, { besloten: true })
  if (!read.ok) return show(c, proeftuin, { form: read.form, status: 422 })
  // Before the address is looked at: who tries many hears nothing of them.
  await spendContact(c, read.data.email)
  const probleem = await checkContact(db, actorOf(c), { proeftuin, ...read.data })
  if (probleem) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { [probleem.veld]: probleem.zin } }
    return show(c, proeftuin, { form, status: 422 })
  }
  await setContact(c.var, actorOf(c), { proeftuinId: proeftuin.id, ...read.data })
  return done(c, paths.kwartaalvragen(proeftuin.id), said.kwartaalcontact)
})

contacten.post(paths.kwartaalvraagEinde.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  const contact = await findContact(db, c.req.param('contact') ?? '', true)
  if (contact?.proeftuinId !== proeftuin.id) throw new NotFound()
  allowIn(c, proeftuin, may.askOf(actor, proeftuin, contact.organisatieId))
  await stopContact(c.var, actor, { contact, zelf: false })
  return done(c, paths.kwartaalvragen(proeftuin.id), said.kwartaalgestopt)
})
