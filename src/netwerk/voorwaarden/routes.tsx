import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { audit } from '#src/platform/audit.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { may } from './policy.ts'
import { listAkkoorden } from './queries.ts'
import { said } from './said.ts'
import { AkkoordPage, HuisregelsPage } from './views.tsx'
import { huidig, noteAkkoord, versies } from './voorwaarden.ts'

export const voorwaarden = new Hono<Env>()

/** The rules as they are now; with a number: as they were. */
voorwaarden.get(paths.huisregels.pattern, (c) => {
  allow(c, may.read(c.var.actor))
  const asked = c.req.query('versie')
  const versie = asked === undefined ? huidig : versies.find((one) => String(one.versie) === asked)
  if (!versie) throw new NotFound()
  return c.html(<HuisregelsPage shell={c.var.shell} versie={versie} />)
})

voorwaarden.get(paths.huisregelsAkkoord.pattern, async (c) => {
  allow(c, may.accept(c.var.actor))
  const akkoorden = await listAkkoorden(c.var.db, actorOf(c))
  return c.html(<AkkoordPage shell={c.var.shell} akkoorden={akkoorden} />)
})

voorwaarden.post(paths.huisregelsAkkoord.pattern, async (c) => {
  allow(c, may.accept(c.var.actor))
  const actor = actorOf(c)
  await noteAkkoord(c.var.db, actor.id)
  const bijzonderheden = { versie: String(huidig.versie) }
  await audit(c.var.db, actor, {
    handeling: 'voorwaarden.akkoord',
    onderwerp: 'lid',
    onderwerpId: actor.id,
    bijzonderheden,
  })
  return done(c, paths.mijnVonk(), said.akkoord)
})
