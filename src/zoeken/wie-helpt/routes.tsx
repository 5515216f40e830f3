import { Hono } from 'hono'
import { countGemeenten, searchGemeenten } from '#src/netwerk/regios/queries.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { RegiosPage } from './list-view.tsx'
import { RegioPage } from './page-view.tsx'
import { findRegioPagina, listRegiosKort } from './queries.ts'

/** A page per labour market region: who helps there. */
export const wieHelpt = new Hono<Env>()

wieHelpt.get(paths.regios.pattern, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const q = searchTerm().parse(c.req.query('q') ?? '')
  const [gevonden, gemeenten, regios] = await Promise.all([
    searchGemeenten(db, q),
    countGemeenten(db),
    listRegiosKort(db, actor),
  ])
  return c.html(<RegiosPage shell={shell} q={q} gevonden={gevonden} gemeenten={gemeenten} regios={regios} />)
})

wieHelpt.get(paths.regio.pattern, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const regio = await findRegioPagina(db, actor, c.req.param('code'))
  return c.html(<RegioPage shell={shell} regio={regio} isLid={isLid(actor)} mayStart={may.start(actor)} />)
})
