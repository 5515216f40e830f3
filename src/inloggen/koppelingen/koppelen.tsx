import { Hono } from 'hono'
import { welcome } from '#src/inloggen/sessies/welcome.ts'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { type Bewijs, findBewijs, takeBewijs } from './bewijs.ts'
import { addKoppeling } from './changes.ts'
import { entranceOf } from './inloggen.tsx'
import { sayIssuer } from './koppeling.ts'
import { findAccount } from './queries.ts'
import { said } from './said.ts'
import { KoppelenPage } from './views.tsx'

/** Nothing is linked before its member says so; what was proven waits for that in one browser. */
export const koppelen = new Hono<Env>()

koppelen.get(paths.koppelen.pattern, async (c) => {
  allow(c, everyone)
  c.header('Cache-Control', 'no-store')
  const bewijs = await findBewijs(c)
  if (!bewijs || !(await stillStands(c, bewijs))) return tooLate(c)
  const { shell, deps } = c.var
  const waar = sayIssuer(deps.config, bewijs.identiteit.issuer)
  return c.html(<KoppelenPage shell={shell} waar={waar} bewijs={bewijs} />)
})

koppelen.post(paths.koppelen.pattern, async (c) => {
  allow(c, everyone)
  const bewijs = await takeBewijs(c)
  if (!bewijs || !(await stillStands(c, bewijs))) return tooLate(c)
  const { identiteit, lidId, toevoegen, terug } = bewijs
  const actor = toevoegen ? c.var.actor : null
  const added = await addKoppeling(c.var.db, { actor, lidId }, identiteit)
  if (!added) return c.redirect(paths.inloggen(terug, 'bezet'), 303)
  const waar = sayIssuer(c.var.deps.config, identiteit.issuer)
  await c.var.enqueue('stuur-inlogwijziging', { lidId, feit: 'koppeling_toegevoegd', waar })
  if (toevoegen) return done(c, paths.koppelingen(), said.gekoppeld)
  return welcome(c, lidId, { terug, gedaan: said.gekoppeld, ...entranceOf(identiteit) })
})

/** The member who began it is still the one who is signed in, or the address is still the account's. */
async function stillStands(c: Ctx, { identiteit, lidId, toevoegen }: Bewijs): Promise<boolean> {
  if (toevoegen) return c.var.actor?.id === lidId
  const { db, deps } = c.var
  const account = identiteit.email ? await findAccount(db, deps.config, identiteit.email) : undefined
  return account?.id === lidId && !account.eerstZelf
}

const tooLate = (c: Ctx) => c.redirect(paths.inloggen(undefined, 'telaat'), 303)
