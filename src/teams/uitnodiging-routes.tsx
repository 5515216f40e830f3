import { Hono } from 'hono'
import { paths } from '#src/paths.ts'
import { everyone, isSignedIn } from '#src/platform/actor.ts'
import { NotFound } from '#src/platform/errors.ts'
import { formOf, readForm } from '#src/platform/forms/read-form.ts'
import { welcome } from '#src/platform/login/welcome.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { noteAkkoord } from '#src/voorwaarden/voorwaarden.ts'
import { accept, createGast } from './changes.ts'
import { KennismakingForm } from './forms.ts'
import { findUitnodiging, listOntvangen } from './queries.ts'
import { GeslotenPage, KennismakingPage, LidPage, VerlopenPage } from './uitnodiging-views.tsx'

/** The receiver's side of an invitation into a team. */
export const uitnodigingen = new Hono<Env>()

/** The address holds a secret: it is not kept. Nor told on: every page tells its address to our own pages only. */
uitnodigingen.use('/uitnodigingen/*', async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
})

/** Opening the link uses nothing up. A member signs in first: a mail that was passed on is no key to an account. */
uitnodigingen.get('/uitnodigingen/:token', async (c) => {
  allow(c, everyone)
  const { db, shell, actor } = c.var
  const token = c.req.param('token')
  const uitnodiging = await findUitnodiging(db, token)
  if (!uitnodiging) return c.html(<VerlopenPage shell={shell} />, 410)
  if (uitnodiging.gesloten) return c.html(<GeslotenPage shell={shell} uitnodiging={uitnodiging} />)
  if (uitnodiging.lidId) {
    return c.html(
      <LidPage shell={shell} uitnodiging={uitnodiging} isReceiver={actor?.id === uitnodiging.lidId} />,
    )
  }
  const form = formOf({ naam: uitnodiging.naam })
  return c.html(<KennismakingPage shell={shell} token={token} uitnodiging={uitnodiging} form={form} />)
})

/** Who has no account yet: the link is the proof that this is the person who was asked. */
uitnodigingen.post('/uitnodigingen/:token', async (c) => {
  allow(c, everyone)
  const { db, shell } = c.var
  const token = c.req.param('token')
  const uitnodiging = await findUitnodiging(db, token)
  if (!uitnodiging) return c.html(<VerlopenPage shell={shell} />, 410)
  if (uitnodiging.gesloten) return c.html(<GeslotenPage shell={shell} uitnodiging={uitnodiging} />, 403)
  if (uitnodiging.lidId) return c.redirect(paths.uitnodiging(token), 303)
  const read = await readForm(c, KennismakingForm)
  if (!read.ok) return c.html(<KennismakingPage {...{ shell, token, uitnodiging }} form={read.form} />, 422)
  const lidId = await createGast(db, uitnodiging, read.data)
  await accept(db, uitnodiging, lidId)
  await noteAkkoord(db, lidId)
  return welcome(c, lidId, { terug: paths.proeftuin(uitnodiging.proeftuinId), gedaan: 'welkom' })
})

/** Who is signed in as the one who was asked. */
uitnodigingen.post('/uitnodigingen/:id/aanneming', async (c) => {
  allow(c, isSignedIn(c.var.actor))
  const { id } = actorOf(c)
  const ontvangen = await listOntvangen(c.var.db, id)
  const uitnodiging = ontvangen.find((one) => one.id === c.req.param('id'))
  if (!uitnodiging) throw new NotFound()
  await accept(c.var.db, uitnodiging, id)
  await noteAkkoord(c.var.db, id)
  return done(c, paths.proeftuin(uitnodiging.proeftuinId), 'welkom')
})
