import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { BesluitPage } from './besluit-view.tsx'
import { grant, refuse } from './changes.ts'
import { ToekenningForm, WeigeringForm } from './forms.ts'
import type { Beheerverzoek } from './organisatiebeheer.ts'
import { may } from './policy.ts'
import { findVerzoek } from './queries.ts'
import { said } from './said.ts'

/** Yes or no, by an administrator of the organisation or the adviesteam. For anybody else it is not there. */
export const besluiten = new Hono<Env>()

async function found(c: Ctx): Promise<Beheerverzoek> {
  const verzoek = await findVerzoek(c.var.db, c.var.actor, c.req.param('id') ?? '')
  allow(c, may.decide(c.var.actor, verzoek))
  return verzoek
}

const show = (
  c: Ctx,
  verzoek: Beheerverzoek,
  { form, status = 200 }: { form: FormState; status?: 200 | 422 },
) => c.html(<BesluitPage shell={c.var.shell} verzoek={verzoek} form={form} />, status)

besluiten.get(paths.beheerverzoekBesluit.pattern, async (c) => show(c, await found(c), { form: emptyForm }))

besluiten.post(paths.beheerverzoekToekenning.pattern, async (c) => {
  const verzoek = await found(c)
  const read = await readForm(c, ToekenningForm)
  if (!read.ok) return show(c, verzoek, { form: read.form, status: 422 })
  const granted = await grant(c.var.db, actorOf(c), { id: verzoek.id, ...read.data })
  if (!granted) return conflict(c, verzoek.id)
  const { organisatieId, lidId } = verzoek
  await c.var.enqueue('stuur-organisatiebeheer', { organisatieId, lidId, feit: 'gegeven' })
  return done(c, afterwards(verzoek), said.beheerverzoekja)
})

besluiten.post(paths.beheerverzoekWeigering.pattern, async (c) => {
  const verzoek = await found(c)
  const read = await readForm(c, WeigeringForm)
  if (!read.ok) return show(c, verzoek, { form: read.form, status: 422 })
  const versie = await refuse(c.var.db, actorOf(c), { id: verzoek.id, ...read.data })
  if (!versie) return conflict(c, verzoek.id)
  await c.var.enqueue('stuur-beheerverzoek-stand', { verzoekId: verzoek.id, versie })
  return done(c, afterwards(verzoek), said.beheerverzoeknee)
})

/** Administrators go back to their page, the adviesteam to its desk. */
const afterwards = ({ beheert, organisatieId }: Beheerverzoek) =>
  beheert ? paths.organisatiebeheer(organisatieId) : paths.adviesteam()

/** Somebody else was first: what is there now, and what was typed. */
async function conflict(c: Ctx, id: string) {
  const verzoek = await findVerzoek(c.var.db, c.var.actor, id)
  const form = { values: valuesOf(await bodyOf(c)), problems: {} }
  return c.html(<BesluitPage shell={c.var.shell} verzoek={verzoek} form={form} conflict />, 409)
}
