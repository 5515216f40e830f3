import { Hono } from 'hono'
import { weigeringIn } from '#src/inloggen/wegen/aanbieder.ts'
import { detourOf } from '#src/inloggen/wegen/factoren.ts'
import { paths } from '#src/paths/index.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { removeKoppeling } from './changes.ts'
import { aanbiederInloggen } from './inloggen.tsx'
import { koppelen } from './koppelen.tsx'
import { aanbiederIn, sayIssuer } from './koppeling.ts'
import { keepOnderweg } from './onderweg.ts'
import { may } from './policy.ts'
import { listKoppelingen } from './queries.ts'
import { said } from './said.ts'
import { KoppelingenPage } from './views.tsx'

const perLid: Limit = { name: 'oidc-lid', points: 30, seconds: 15 * 60 }

const eigen = new Hono<Env>()

eigen.get(paths.koppelingen.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const { db, shell, deps } = c.var
  const rows = await listKoppelingen(db, actorOf(c))
  const koppelingen = rows.map((row) => ({ ...row, waar: sayIssuer(deps.config, row.issuer) }))
  const detour = await detourOf(c, paths.koppelingen())
  const fout = weigeringIn(c.req.query('fout'))
  return c.html(
    <KoppelingenPage
      shell={shell}
      koppelingen={koppelingen}
      detour={detour}
      fout={fout}
      aanbieders={deps.config.oidc}
    />,
  )
})

/** Off to the provider; what comes back is linked once more is asked. */
eigen.post(paths.koppelingen.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const actor = actorOf(c)
  const { aanbieder: code } = await bodyOf(c)
  const aanbieder = aanbiederIn(c.var.deps.config, code)
  if (!aanbieder) return c.notFound()
  const detour = await detourOf(c, paths.koppelingen())
  if (detour) return c.redirect(detour, 303)
  await spend(c, perLid, actor.id)
  await keepOnderweg(c, aanbieder, { lidId: actor.id, terug: paths.koppelingen(), opnieuw: false })
  return c.redirect(paths.oidcHeen(aanbieder.code), 303)
})

eigen.post(paths.koppelingVerwijdering.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const actor = actorOf(c)
  const detour = await detourOf(c, paths.koppelingen())
  if (detour) return c.redirect(detour, 303)
  const waar = sayIssuer(c.var.deps.config, await removeKoppeling(c.var.db, actor, c.req.param('id')))
  await c.var.enqueue('stuur-inlogwijziging', { lidId: actor.id, feit: 'koppeling_verwijderd', waar })
  return done(c, paths.koppelingen(), said.koppelingweg)
})

/** Signing in with an account from elsewhere (OpenID Connect), and which of those are linked. */
export const koppelingen = new Hono<Env>()
koppelingen.route('/', aanbiederInloggen)
koppelingen.route('/', koppelen)
koppelingen.route('/', eigen)
