import { createMiddleware } from 'hono/factory'
import type { Actor } from '../actor.ts'
import type { Shell } from '../components/types.ts'
import type { Ctx, Env } from './context.ts'
import { doorsFor, type Site } from './site.ts'

/** What every page needs to know of the request; made here once. */
export const shell = (site: Site) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('shell', shellOf(c, site, null))
    await next()
  })

/** The same, once is known who asks. */
export const shellForActor = (site: Site) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('shell', shellOf(c, site, c.get('actor')))
    await next()
  })

function shellOf(c: Ctx, site: Site, actor: Actor | null): Shell {
  const { config, assets } = c.get('deps')
  return {
    path: c.req.path,
    lid: actor && { id: actor.id, naam: actor.naam },
    doors: doorsFor(actor, site),
    above: site.above.flatMap((above) => above(c) ?? []),
    demo: config.demo,
    thema: config.thema,
    assets,
    baseUrl: config.url,
    broncode: config.broncode,
    contact: config.contact,
    said: site.sayings.get(c.req.query('gedaan') ?? '') ?? null,
    concepten: null,
  }
}
