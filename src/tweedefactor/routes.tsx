import { Hono } from 'hono'
import { canHavePasskeys, relyingParty } from '#src/passkeys/passkey.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { localPath } from '#src/toegang/toegang.ts'
import { may } from './policy.ts'
import { hasFactor } from './queries.ts'
import { TweedeStapPage } from './views.tsx'

/** Between a link in a mail and the powers of adviesteam and beheer. */
export const tweedefactor = new Hono<Env>()

tweedefactor.get('/tweede-stap', async (c) => {
  allow(c, may.confirm(c.var.actor))
  const terug = localPath(c.req.query('terug'))
  if (!c.var.opgeschort) return c.redirect(terug, 303)
  const { shell, db, deps } = c.var
  const oorsprong = canHavePasskeys(deps.config) ? relyingParty(deps.config).origin : null
  const heeft = await hasFactor(db, actorOf(c))
  return c.html(<TweedeStapPage {...{ shell, terug, oorsprong, heeft }} />)
})
