import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { answerNavraag } from './changes.ts'
import { AntwoordForm } from './forms.ts'
import { NavraagPage } from './navraag-view.tsx'
import { openNavraag } from './opened.ts'
import { said } from './said.ts'

/** Whether places of work are there still, for who was asked and signs in. */
export const navragen = new Hono<Env>()

navragen.get(paths.navraag.pattern, async (c) => {
  const navraag = await openNavraag(c, c.req.param('id'))
  return c.html(<NavraagPage shell={c.var.shell} navraag={navraag} form={emptyForm} />)
})

navragen.post(paths.navraagantwoord.pattern, async (c) => {
  const navraag = await openNavraag(c, c.req.param('id'))
  const read = await readForm(c, AntwoordForm, { besloten: true })
  if (!read.ok) return c.html(<NavraagPage shell={c.var.shell} navraag={navraag} form={read.form} />, 422)
  await answerNavraag(c.var, actorOf(c), { id: navraag.id, ...read.data })
  return done(c, paths.mijnVonk(), said.nogEr)
})
