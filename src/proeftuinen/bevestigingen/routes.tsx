import { Hono } from 'hono'
import { listTermijnen } from '#src/netwerk/termijnen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { checkVraag } from './bereik.ts'
import { doel } from './bevestiging.ts'
import { askBevestiging, decideBevestiging } from './changes.ts'
import { AntwoordForm, metUitleg, VraagForm } from './forms.ts'
import { spendVraag } from './limits.ts'
import { type Opened, openBevestiging } from './opened.ts'
import { may } from './policy.ts'
import { findVraag, listAdressen, listBevestigingen } from './queries.ts'
import { said } from './said.ts'
import { AntwoordPage, BevestigingenPage, BevestigingPage } from './views.tsx'

/** Figures of an afronding, and whether the other side says that they are right. */
export const bevestigingen = new Hono<Env>()

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

const opened = (c: Ctx) => openBevestiging(c, c.req.param('id') ?? '', c.req.param('bevestiging') ?? '')

type Shown = { form: FormState; status?: 422 }

async function show(c: Ctx, proeftuin: Proeftuin, { form, status }: Shown) {
  const { db, actor, shell } = c.var
  const mag = may.ask(actor, proeftuin)
  const gevraagd = await listBevestigingen(db, actor, proeftuin.id)
  const adressen = mag ? await listAdressen(db, proeftuin.id) : []
  const termijnen = await listTermijnen(db, { soort: doel, onderwerpIds: gevraagd.map(({ id }) => id) })
  const page = { proeftuin, mag, gevraagd, adressen, termijnen, form }
  return c.html(<BevestigingenPage shell={shell} {...page} />, status ?? 200)
}

bevestigingen.get(paths.bevestigingen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.list(c.var.actor, proeftuin))
  return show(c, proeftuin, { form: emptyForm })
})

bevestigingen.post(paths.bevestigingen.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  const { afronding } = proeftuin
  allowIn(c, proeftuin, may.ask(actor, proeftuin) && afronding !== null)
  const read = await readForm(c, VraagForm, { besloten: true })
  if (!read.ok || !afronding)
    return show(c, proeftuin, { form: read.ok ? emptyForm : read.form, status: 422 })
  // Before the address is looked at: who tries many hears nothing of them.
  await spendVraag(c, read.data.email)
  const over = { proeftuinId: proeftuin.id, ...read.data }
  const checked = await checkVraag(db, actorOf(c), { ...over, afronding })
  if (!checked.ok) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { [checked.veld]: checked.probleem } }
    return show(c, proeftuin, { form, status: 422 })
  }
  const vraag = { ...over, afrondingId: afronding.id, organisatieId: checked.organisatieId }
  await askBevestiging(c.var, actorOf(c), vraag)
  return done(c, paths.bevestigingen(proeftuin.id), said.bevestigingvraag)
})

/** For a member who was asked the form; for the team what was asked and said. */
async function showOne(c: Ctx, { proeftuin, bevestiging }: Opened, { form, status }: Shown) {
  const { db, actor, shell } = c.var
  const over = { shell, proeftuin, bevestiging }
  if (!may.answer(actor, proeftuin, bevestiging)) {
    const termijnen = await listTermijnen(db, { soort: doel, onderwerpIds: [bevestiging.id] })
    return c.html(<BevestigingPage {...over} termijnen={termijnen} />)
  }
  const vraag = await findVraag(db, bevestiging.id)
  const vanOrganisatie = vraag?.vanOrganisatie ?? null
  return c.html(<AntwoordPage {...over} vanOrganisatie={vanOrganisatie} form={form} />, status ?? 200)
}

bevestigingen.get(paths.bevestiging.pattern, async (c) => {
  const found = await opened(c)
  allowIn(c, found.proeftuin, may.view(c.var.actor, found.proeftuin, found.bevestiging))
  return showOne(c, found, { form: emptyForm })
})

bevestigingen.post(paths.bevestigingAntwoord.pattern, async (c) => {
  const found = await opened(c)
  const { proeftuin, bevestiging } = found
  allowIn(c, proeftuin, may.answer(c.var.actor, proeftuin, bevestiging))
  const read = await readForm(c, metUitleg(AntwoordForm))
  if (!read.ok) return showOne(c, found, { form: read.form, status: 422 })
  const { antwoord, toelichting } = read.data
  const besluit = antwoord === 'klopt' ? 'bevestigd' : 'geweigerd'
  await decideBevestiging(c.var, actorOf(c), { id: bevestiging.id, besluit, toelichting })
  const says = besluit === 'bevestigd' ? said.bevestigingja : said.bevestigingnee
  return done(c, paths.proeftuin(proeftuin.id), says)
})

bevestigingen.post(paths.bevestigingIntrekking.pattern, async (c) => {
  const { proeftuin, bevestiging } = await opened(c)
  allowIn(c, proeftuin, may.withdraw(c.var.actor, proeftuin, bevestiging))
  await decideBevestiging(c.var, actorOf(c), { id: bevestiging.id, besluit: 'ingetrokken' })
  return done(c, paths.bevestigingen(proeftuin.id), said.bevestigingterug)
})
