import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { addDomein, removeDomein } from './changes.ts'
import { DomeinenPage } from './domein-views.tsx'
import { DomeinForm } from './forms.ts'
import type { Organisatie } from './organisatie.ts'
import { may } from './policy.ts'
import { findOrganisatie, listDomeinen } from './queries.ts'

/** The mail domains of an organisation. */
export const domeinen = new Hono<Env>()

const taken = 'Dit domein staat al bij een organisatie. Haal het daar eerst weg.'

domeinen.post(paths.organisatieDomeinen.pattern, async (c) => {
  const { db, actor } = c.var
  const organisatie = await findOrganisatie(db, c.var.actor, c.req.param('id'))
  allow(c, may.maintainDomeinen(actor))
  const read = await readForm(c, DomeinForm)
  if (!read.ok) return refused(c, organisatie, read.form)
  const { domein } = read.data
  if (await addDomein(db, actorOf(c), { organisatieId: organisatie.id, domein }))
    return done(c, `${paths.organisatie(organisatie.id)}#domeinen`, saved)
  return refused(c, organisatie, { values: valuesOf(await bodyOf(c)), problems: { domein: taken } })
})

domeinen.post(paths.domeinVerwijdering.pattern, async (c) => {
  const organisatie = await findOrganisatie(c.var.db, c.var.actor, c.req.param('id'))
  allow(c, may.maintainDomeinen(c.var.actor))
  await removeDomein(c.var.db, actorOf(c), { organisatieId: organisatie.id, id: c.req.param('domein') })
  return done(c, `${paths.organisatie(organisatie.id)}#domeinen`, saved)
})

async function refused(c: Ctx, organisatie: Organisatie, form: FormState) {
  const domeinen = await listDomeinen(c.var.db, c.var.actor, organisatie.id)
  return c.html(
    <DomeinenPage shell={c.var.shell} organisatie={organisatie} domeinen={domeinen} form={form} />,
    422,
  )
}
