import { Hono } from 'hono'
import { detourOf, findFactoren, hasAny } from '#src/inloggen/wegen/factoren.ts'
import { canHavePasskeys } from '#src/inloggen/wegen/relying-party.ts'
import { paths } from '#src/paths/index.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { askAtTheDoor, stopAsking } from './changes.ts'
import { may } from './policy.ts'
import { findStap, isConfirmed } from './queries.ts'
import { said } from './said.ts'
import { StapPage } from './views-stap.tsx'

/** Whether a link in a mail is enough for this member to come in. */
export const stap = new Hono<Env>()

stap.get(paths.eigenStap.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const { db, shell, deps } = c.var
  const actor = actorOf(c)
  const heeft = await findFactoren(db, actor, deps.config)
  return c.html(
    <StapPage
      shell={shell}
      heeft={heeft}
      sinds={await findStap(db, actor)}
      verplicht={deps.config.tweedeFactor === 'allen'}
      kan={{ passkey: canHavePasskeys(deps.config), codes: deps.config.geheim !== null }}
    />,
  )
})

/** Only in a session that took the step: so it is known to work before it is in the way. */
stap.post(paths.eigenStap.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const actor = actorOf(c)
  const detour = await detourToStep(c)
  if (detour) return c.redirect(detour, 303)
  if (await askAtTheDoor(c.var.db, actor)) await tell(c, 'stap_aan')
  return done(c, paths.eigenStap(), said.stapaan)
})

stap.post(paths.eigenStapUitzetting.pattern, async (c) => {
  allow(c, may.manageOwn(c.var.actor))
  const detour = await detourOf(c, paths.eigenStap())
  if (detour) return c.redirect(detour, 303)
  if (await stopAsking(c.var.db, actorOf(c))) await tell(c, 'stap_uit')
  return done(c, paths.eigenStap(), said.stapuit)
})

const tell = (c: Ctx, feit: 'stap_aan' | 'stap_uit') =>
  c.var.enqueue('stuur-inlogwijziging', { lidId: actorOf(c).id, feit })

async function detourToStep(c: Ctx): Promise<string | null> {
  const { db, deps, sessieId } = c.var
  const here = paths.eigenStap()
  if (!hasAny(await findFactoren(db, actorOf(c), deps.config))) return here
  return (await detourOf(c, here)) ?? ((await isConfirmed(db, sessieId)) ? null : paths.tweedeStap(here))
}
