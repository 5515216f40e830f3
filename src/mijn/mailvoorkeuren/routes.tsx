import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { afmelden } from './afmelden.tsx'
import { saveKeuzes } from './changes.ts'
import { mailvoorkeurForm } from './forms.ts'
import { keuzesIn, keuzesVoor } from './mailvoorkeur.ts'
import { may } from './policy.ts'
import { listUit } from './queries.ts'
import { MailvoorkeurenPage } from './views.tsx'

export const mailvoorkeuren = new Hono<Env>()
mailvoorkeuren.route('/', afmelden)

mailvoorkeuren.get(paths.mailvoorkeuren.pattern, async (c) => {
  allow(c, may.manageOwnMail(c.var.actor))
  const { db, shell, mailsoorten } = c.var
  const keuzes = keuzesVoor(actorOf(c), mailsoorten)
  const uit = await listUit(db, actorOf(c))
  const form = formOf({ aan: keuzes.filter((soort) => !uit.includes(soort)) })
  return c.html(<MailvoorkeurenPage shell={shell} form={form} soorten={mailsoorten} keuzes={keuzes} />)
})

mailvoorkeuren.post(paths.mailvoorkeuren.pattern, async (c) => {
  allow(c, may.manageOwnMail(c.var.actor))
  const { db, shell, mailsoorten } = c.var
  const actor = actorOf(c)
  const keuzes = keuzesVoor(actor, mailsoorten)
  const read = await readForm(c, mailvoorkeurForm({ keuzes: keuzesIn(mailsoorten) }))
  if (!read.ok)
    return c.html(
      <MailvoorkeurenPage shell={shell} form={read.form} soorten={mailsoorten} keuzes={keuzes} />,
      422,
    )
  await saveKeuzes(db, actor, { keuzes, aan: read.data.aan })
  return done(c, paths.mailvoorkeuren(), saved)
})
