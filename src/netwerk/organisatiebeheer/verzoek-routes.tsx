import { Hono } from 'hono'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { ask, takeOn, withdraw } from './changes.ts'
import { verzoekForm } from './forms.ts'
import { wegVan } from './organisatiebeheer.ts'
import { may } from './policy.ts'
import { findOwnVerzoek, hasDomein } from './queries.ts'
import { said } from './said.ts'
import { VerzoekPage } from './verzoek-view.tsx'

const perMember: Limit = { name: 'beheerverzoeken', points: 5, seconds: 24 * 3600 }

/** A member asks to keep the page of the own organisation, or takes it on. */
export const verzoeken = new Hono<Env>()

async function found(c: Ctx) {
  const organisatie = await findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')
  allow(c, may.ask(c.var.actor, organisatie))
  return organisatie
}

async function show(c: Ctx, organisatie: Organisatie, form: FormState) {
  const { db, shell } = c.var
  const actor = actorOf(c)
  const [adres, verzoek] = await Promise.all([
    hasDomein(db, actor.id, organisatie.id),
    findOwnVerzoek(db, actor, organisatie.id),
  ])
  const weg = wegVan({ adres, beheerd: organisatie.beheerd })
  const status = Object.keys(form.problems).length > 0 ? 422 : 200
  return c.html(
    <VerzoekPage shell={shell} organisatie={organisatie} weg={weg} verzoek={verzoek} form={form} />,
    status,
  )
}

verzoeken.get(paths.beheerverzoek.pattern, async (c) => show(c, await found(c), emptyForm))

verzoeken.post(paths.beheerverzoek.pattern, async (c) => {
  const organisatie = await found(c)
  const { db } = c.var
  const actor = actorOf(c)
  const adres = await hasDomein(db, actor.id, organisatie.id)
  const read = await readForm(c, verzoekForm({ adres }))
  if (!read.ok) return show(c, organisatie, read.form)
  await spend(c, perMember, actor.id)
  const adviesteam = wegVan({ adres, beheerd: organisatie.beheerd }) === 'adviesteam'
  const verzoekId = await ask(db, actor, { organisatieId: organisatie.id, ...read.data, adviesteam })
  if (verzoekId) {
    await c.var.enqueue('stuur-beheerverzoek-stand', { verzoekId, versie: 1 })
    await c.var.enqueue('stuur-beheerverzoek', { verzoekId })
  }
  return done(c, paths.beheerverzoek(organisatie.id), said.beheerverzoek)
})

verzoeken.post(paths.beheerverzoekIntrekking.pattern, async (c) => {
  const organisatie = await found(c)
  await withdraw(c.var.db, actorOf(c), organisatie.id)
  return done(c, paths.beheerverzoek(organisatie.id), said.beheerverzoekweg)
})

verzoeken.post(paths.beheeraanvaarding.pattern, async (c) => {
  const organisatie = await found(c)
  const actor = actorOf(c)
  await takeOn(c.var.db, actor, organisatie.id)
  await c.var.enqueue('stuur-organisatiebeheer', {
    organisatieId: organisatie.id,
    lidId: actor.id,
    feit: 'gegeven',
  })
  return done(c, paths.organisatieTeksten(organisatie.id), said.beheerder)
})
