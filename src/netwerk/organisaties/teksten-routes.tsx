import { Hono } from 'hono'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { changeTeksten } from './changes.ts'
import { TekstenForm } from './forms.ts'
import { may } from './policy.ts'
import { findOrganisatie } from './queries.ts'
import { TekstenPage } from './teksten-view.tsx'

/** What an organisation says of itself, for who keeps its page. */
export const teksten = new Hono<Env>()

teksten.get(paths.organisatieTeksten.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const organisatie = await findOrganisatie(db, actor, c.req.param('id'))
  allow(c, may.editTeksten(actor, organisatie))
  const regios = await listRegios(db)
  return c.html(
    <TekstenPage shell={shell} organisatie={organisatie} regios={regios} form={formOf(organisatie)} />,
  )
})

teksten.post(paths.organisatieTeksten.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const organisatie = await findOrganisatie(db, actor, c.req.param('id'))
  allow(c, may.editTeksten(actor, organisatie))
  const regios = await listRegios(db)
  const read = await readForm(c, knownRegio(TekstenForm, regios))
  if (!read.ok)
    return c.html(
      <TekstenPage shell={shell} organisatie={organisatie} regios={regios} form={read.form} />,
      422,
    )
  if (await changeTeksten(db, actorOf(c), { id: organisatie.id, teksten: read.data }))
    return done(c, paths.organisatie(organisatie.id), saved)
  const form = { values: valuesOf(await bodyOf(c)), problems: {} }
  const now = await findOrganisatie(db, actor, organisatie.id)
  return c.html(<TekstenPage shell={shell} organisatie={now} regios={regios} form={form} conflict />, 409)
})
