import { Hono } from 'hono'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { filled } from '#src/platform/places.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { feedOf } from './feed.ts'
import { ZoekQuery } from './filters.ts'
import { ZoekenPage } from './page-view.tsx'
import { bijZoekvraag } from './places.ts'
import { suggereer, zoek } from './zoek.ts'

export const zoeken = new Hono<Env>()

zoeken.get(paths.zoeken.pattern, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const query = ZoekQuery.parse(c.req.query())
  const [gezocht, lijsten, erbij] = await Promise.all([
    zoek(c.var, query),
    listLijsten(db),
    filled(c.var, bijZoekvraag, query),
  ])
  return c.html(
    <ZoekenPage
      shell={shell}
      query={query}
      gezocht={gezocht}
      lijsten={lijsten}
      isLid={isLid(actor)}
      erbij={erbij}
    />,
  )
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
zoeken.get(paths.zoekFeed.pattern, async (c) => {
  allow(c, everyone)
  const query = ZoekQuery.parse({ ...c.req.query(), op: 'nieuwste' })
  return sendFeed(c, feedOf(query, await zoek({ ...c.var, actor: null }, query)))
})

/** What may be meant, while somebody types: the titles of what would be found. */
zoeken.get(paths.zoekSuggesties.pattern, async (c) => {
  allow(c, everyone)
  return c.json(await suggereer(c.var, ZoekQuery.parse({ q: c.req.query('q') }).q))
})
