import { Hono } from 'hono'
import { z } from 'zod'
import { endSession, endSessions, forgetBrowser } from '#src/inloggen/sessies/leave.ts'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { note } from '#src/platform/web/security-log.ts'
import { may } from './policy.ts'
import { countSleutels, listEerdereSessies, listSessies } from './queries.ts'
import { said } from './said.ts'
import { SessiesPage } from './views-sessies.tsx'

export const sessies = new Hono<Env>()

sessies.get(paths.sessies.pattern, async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const { shell, db, sessieId, opgeschort } = c.var
  const actor = actorOf(c)
  return c.html(
    <SessiesPage
      shell={shell}
      sessies={await listSessies(db, actor)}
      eerder={await listEerdereSessies(db, actor)}
      sleutels={await countSleutels(db, actor)}
      machtig={actor.adviesteam || actor.beheer || opgeschort}
      dezeId={sessieId}
    />,
  )
})

sessies.post(paths.andereSessiesBeeindiging.pattern, async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const { db, sessieId } = c.var
  if (!sessieId) throw new NotFound()
  const aantal = await endSessions(db, actorOf(c).id, { but: sessieId })
  note(c, 'sessie.beeindigd', { hoe: 'alle andere', aantal })
  return done(c, paths.sessies(), said.sessies)
})

sessies.post(paths.sessieBeeindiging.pattern, async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new NotFound()
  if (!(await endSession(c.var.db, actorOf(c).id, id.data))) throw new NotFound()
  note(c, 'sessie.beeindigd', { hoe: 'een', aantal: 1 })
  if (id.data !== c.var.sessieId) return done(c, paths.sessies(), said.sessie)
  forgetBrowser(c)
  return done(c, paths.home(), said.uitgelogd)
})
