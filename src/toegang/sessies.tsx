import { Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { z } from 'zod'
import { paths } from '#src/paths.ts'
import { NotFound } from '#src/platform/errors.ts'
import { endSessions } from '#src/platform/login/leave.ts'
import { cookieName, cookieOptions } from '#src/platform/login/session.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { may } from './policy.ts'
import { listSessies } from './queries.ts'
import { SessiesPage } from './views-sessies.tsx'

export const sessies = new Hono<Env>()

sessies.get('/', async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const { shell, db, sessieId } = c.var
  return c.html(<SessiesPage shell={shell} sessies={await listSessies(db, actorOf(c))} dezeId={sessieId} />)
})

sessies.post('/beeindiging', async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const { db, sessieId } = c.var
  if (!sessieId) throw new NotFound()
  await endSessions(db, actorOf(c).id, { but: sessieId })
  return done(c, paths.sessies(), 'sessies')
})

sessies.post('/:id/beeindiging', async (c) => {
  allow(c, may.manageOwnSessies(c.var.actor))
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new NotFound()
  if ((await endSessions(c.var.db, actorOf(c).id, { only: id.data })) === 0) throw new NotFound()
  if (id.data !== c.var.sessieId) return done(c, paths.sessies(), 'sessie')
  deleteCookie(c, cookieName(c.var.deps.config), cookieOptions(c.var.deps.config))
  return done(c, paths.home(), 'uitgelogd')
})
