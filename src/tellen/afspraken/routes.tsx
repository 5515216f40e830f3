import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listBetrokken } from '#src/tellen/plekken/queries.ts'
import { wieVan } from '#src/tellen/plekken/wie.ts'
import { samen } from './betrokken.ts'
import { addAfspraak } from './changes.ts'
import { een } from './een-routes.tsx'
import { NieuweAfspraakPage } from './form-view.tsx'
import { AfspraakForm } from './forms.ts'
import { geleverd } from './geleverd.ts'
import { AfsprakenPage } from './list-view.tsx'
import { may } from './policy.ts'
import { isGegund, listAfspraken } from './queries.ts'
import { said } from './said.ts'

/** What was agreed in a proeftuin. */
export const afspraken = new Hono<Env>()
afspraken.route('/', een)

const proeftuinOf = (c: Ctx) => openProeftuin(c, c.req.param('id') ?? '')

afspraken.get(paths.afspraken.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor, shell } = c.var
  allowIn(c, proeftuin, may.list(actor, proeftuin))
  const all = await listAfspraken(db, actor, proeftuin)
  const leveringen = await geleverd(db, actor, { p: proeftuin, afspraken: all })
  const page = { shell, proeftuin, mag: may.add(actor, proeftuin), organisatieId: actorOf(c).organisatieId }
  const regels = all.map((afspraak, n) => ({ afspraak, levering: leveringen[n] ?? null }))
  return c.html(<AfsprakenPage {...page} regels={regels} alleenEigen={!may.readReden(actor, proeftuin)} />)
})

async function show(c: Ctx, proeftuin: Proeftuin, { form, status }: { form: FormState; status?: 422 }) {
  const { db, shell } = c.var
  const organisaties = (await listBetrokken(db, proeftuin.id)).map(({ naam }) => naam)
  const page = { shell, proeftuin, organisaties, gegund: await isGegund(db, proeftuin.id), form }
  return c.html(<NieuweAfspraakPage {...page} />, status ?? 200)
}

afspraken.get(paths.nieuweAfspraak.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
  const soort = proeftuin.afspraakvorm === 'inspanning' ? 'inspanning' : 'resultaat'
  const values = { soort, aan: proeftuin.organisatie, uiterlijkOp: '' }
  return show(c, proeftuin, { form: { ...emptyForm, values } })
})

afspraken.post(paths.nieuweAfspraak.pattern, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const { db, actor } = c.var
  allowIn(c, proeftuin, may.add(actor, proeftuin))
  const read = await readForm(c, AfspraakForm)
  if (!read.ok) return show(c, proeftuin, { form: read.form, status: 422 })
  const gevonden = await samen(db, proeftuin, read.data)
  if (!gevonden.ok) {
    const form = { values: valuesOf(c.var.body ?? {}), problems: { [gevonden.veld]: gevonden.probleem } }
    return show(c, proeftuin, { form, status: 422 })
  }
  const id = await addAfspraak(c.var, wieVan(actorOf(c)), gevonden.nieuw)
  return done(c, paths.afspraak(id), said.afspraak)
})
