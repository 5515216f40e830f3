import { Hono } from 'hono'
import { actiesBijSoortWerk, bijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { filled } from '#src/platform/places.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { SoortenWerkPage } from './list-view.tsx'
import { SoortWerkPage } from './page-view.tsx'
import { findSoortWerk, listSoortenWerk } from './soort-werk.ts'

/** A page per kind of work, for who buys in it. */
export const soortenWerk = new Hono<Env>()

soortenWerk.get(paths.soortenWerk.pattern, remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  return c.html(<SoortenWerkPage shell={shell} soorten={await listSoortenWerk(db, actor)} />)
})

soortenWerk.get(paths.soortWerk.pattern, remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const soort = await findSoortWerk(db, actor, c.req.param('code'))
  const [acties, delen] = await Promise.all([
    filled(c.var, actiesBijSoortWerk, soort.categorie),
    filled(c.var, bijSoortWerk, soort.categorie),
  ])
  const props = { shell, soort, acties, delen: delen.filter((deel) => deel !== null) }
  return c.html(<SoortWerkPage {...props} isLid={isLid(actor)} mayStart={may.start(actor)} />)
})
