import { Hono } from 'hono'
import { listGastlinks } from '#src/inloggen/gastlinks/queries.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn } from '#src/proeftuinen/proeftuin/opened.ts'
import { adresProbleem } from './bereik.ts'
import { askGastheer, decideGastheer } from './changes.ts'
import { BesluitForm, VraagForm } from './forms.ts'
import { doel } from './gastheer.ts'
import { spendVraag } from './limits.ts'
import { type Opened, openGastheer } from './opened.ts'
import { may } from './policy.ts'
import { said } from './said.ts'
import { GastheerPage } from './views.tsx'

/** For whom a proeftuin was begun, and whether that organisation confirms it. */
export const gastheren = new Hono<Env>()

const opened = (c: Ctx) => openGastheer(c, c.req.param('id') ?? '')

type Forms = { vraag?: FormState; besluit?: FormState; status?: 422 }

async function show(c: Ctx, { proeftuin, gastheer }: Opened, forms: Forms) {
  const { db, actor, shell } = c.var
  const over = { onderwerpId: proeftuin.id }
  const mag = {
    vragen: may.ask(actor, proeftuin, gastheer),
    antwoorden: may.answer(actor, proeftuin, gastheer),
  }
  const { vraag = emptyForm, besluit = emptyForm, status = 200 } = forms
  const page = {
    proeftuin,
    gastheer,
    mag,
    vraag,
    besluit,
    termijn: await findTermijn(db, { ...over, soort: doel }),
  }
  const links = mag.vragen ? await listGastlinks(db, { ...over, doel }) : []
  return c.html(<GastheerPage shell={shell} {...page} links={links} />, status)
}

gastheren.get(paths.gastheer.pattern, async (c) => {
  const found = await opened(c)
  allowIn(c, found.proeftuin, may.view(c.var.actor, found.proeftuin, found.gastheer))
  return show(c, found, {})
})

gastheren.post(paths.gastheer.pattern, async (c) => {
  const found = await opened(c)
  const { proeftuin, gastheer } = found
  allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin, gastheer))
  const read = await readForm(c, VraagForm, { besloten: true })
  if (!read.ok) return show(c, found, { vraag: read.form, status: 422 })
  const { email } = read.data
  // Before the address is looked at: who tries many hears nothing of them.
  await spendVraag(c, email)
  const problem = await adresProbleem(c.var.db, proeftuin.id, email)
  if (problem) {
    const vraag = { values: valuesOf(c.var.body ?? {}), problems: { email: problem } }
    return show(c, found, { vraag, status: 422 })
  }
  await askGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, email })
  return done(c, paths.gastheer(proeftuin.id), said.gastheervraag)
})

gastheren.post(paths.gastheerBesluit.pattern, async (c) => {
  const found = await opened(c)
  const { proeftuin, gastheer } = found
  allowIn(c, proeftuin, may.answer(c.var.actor, proeftuin, gastheer))
  const read = await readForm(c, BesluitForm)
  if (!read.ok) return show(c, found, { besluit: read.form, status: 422 })
  const besluit = read.data.antwoord === 'ja' ? 'bevestigd' : 'afgewezen'
  await decideGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, besluit })
  return done(c, paths.proeftuin(proeftuin.id), besluit === 'bevestigd' ? said.gastheerja : said.gastheernee)
})

gastheren.post(paths.gastheerTerugname.pattern, async (c) => {
  const { proeftuin, gastheer } = await opened(c)
  allowIn(c, proeftuin, may.ask(c.var.actor, proeftuin, gastheer))
  await decideGastheer(c.var, actorOf(c), { proeftuinId: proeftuin.id, besluit: 'teruggenomen' })
  return done(c, paths.proeftuin(proeftuin.id), said.gastheerterug)
})
