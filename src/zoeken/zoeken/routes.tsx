import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { ZoekQuery } from './filters.ts'
import { ZoekenPage } from './page-view.tsx'
import { suggereer, zoek } from './zoek.ts'

export const zoeken = new Hono<Env>()

zoeken.get(paths.zoeken.pattern, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const query = ZoekQuery.parse(c.req.query())
  const [gezocht, categorieen] = await Promise.all([zoek(c.var, query), listCategorieen(db)])
  return c.html(
    <ZoekenPage
      shell={shell}
      query={query}
      gezocht={gezocht}
      categorieen={categorieen}
      isLid={isLid(actor)}
    />,
  )
})

/** What may be meant, while somebody types: the titles of what would be found. */
zoeken.get(paths.zoekSuggesties.pattern, async (c) => {
  allow(c, everyone)
  return c.json(await suggereer(c.var, ZoekQuery.parse({ q: c.req.query('q') }).q))
})
