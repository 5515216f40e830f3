import { createMiddleware } from 'hono/factory'
import type { Actor } from '../actor.ts'
import type { Shell } from '../components/types.ts'
import type { Ctx, Env } from './context.ts'
import type { Sayings } from './done.ts'

/** What every page needs to know of the request; made here once. */
export const shell = (sayings: Sayings) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('shell', shellOf(c, sayings, null))
    await next()
  })

/** The same, once is known who asks. */
export const shellForActor = (sayings: Sayings) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('shell', shellOf(c, sayings, c.get('actor')))
    await next()
  })

const lidOf = ({ id, naam, adviesteam, beheer, toegelaten }: Actor) => ({
  ...{ id, naam, adviesteam, beheer },
  gast: !toegelaten,
})

function shellOf(c: Ctx, sayings: Sayings, actor: Actor | null): Shell {
  const { config, assets } = c.get('deps')
  return {
    path: c.req.path,
    lid: actor && lidOf(actor),
    opgeschort: c.get('opgeschort'),
    halverwege: c.get('halverwege'),
    demo: config.demo,
    thema: config.thema,
    assets,
    baseUrl: config.url,
    broncode: config.broncode,
    contact: config.contact,
    melding: sayings.get(c.req.query('gedaan') ?? '') ?? null,
  }
}
