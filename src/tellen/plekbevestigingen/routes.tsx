import { Hono } from 'hono'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { BevestigenPage } from './bevestigen-view.tsx'
import { AntwoordForm } from './forms.ts'
import { answerOpgaven } from './geven.ts'
import { allowAnswer, openOpgaven } from './opened.ts'
import { alles } from './parts.tsx'
import { may } from './policy.ts'
import { listBeantwoord, listOpgaven } from './queries.ts'
import { said } from './said.ts'

/** What others reported of plekken of an organisation: whether it is right. */
export const plekbevestigingen = new Hono<Env>()

const organisatieOf = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, c.req.param('id') ?? '')

async function show(c: Ctx, form?: FormState) {
  const { db, shell } = c.var
  const organisatie = await organisatieOf(c)
  const van = { organisatieId: organisatie.id }
  const [opgaven, beantwoord] = await Promise.all([
    listOpgaven(db, actorOf(c), van),
    listBeantwoord(db, actorOf(c), van),
  ])
  const page = { shell, organisatie, opgaven, beantwoord, form: form ?? alles(opgaven) }
  return c.html(<BevestigenPage {...page} />, form ? 422 : 200)
}

plekbevestigingen.get(paths.bevestigen.pattern, async (c) => {
  const { id } = await organisatieOf(c)
  await allowAnswer(c, id, null)
  return show(c)
})

plekbevestigingen.post(paths.bevestigen.pattern, async (c) => {
  allow(c, may.begin(c.var.actor))
  const { id: organisatieId } = await organisatieOf(c)
  const gegeven = valuesOf(await bodyOf(c)).plek
  await allowAnswer(c, organisatieId, typeof gegeven === 'string' && gegeven !== '' ? gegeven : null)
  const read = await readForm(c, AntwoordForm)
  if (!read.ok) return show(c, read.form)
  const { plek: plekId, feiten, antwoord } = read.data
  const opgaven = await openOpgaven(c, { organisatieId, plekId, feiten })
  const klopt = antwoord === 'klopt'
  await answerOpgaven(c.var, { actor: actorOf(c), organisatieId, klopt }, opgaven)
  const zegt = klopt ? said.opgavenkloppen : said.opgavenniet
  return done(c, plekId ? paths.plek(plekId) : paths.bevestigen(organisatieId), zegt)
})
