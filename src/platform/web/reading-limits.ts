import { createMiddleware } from 'hono/factory'
import { isApi, paths } from '../../paths/index.ts'
import { clientAddress } from './client-address.ts'
import type { Ctx, Env } from './context.ts'
import { type Limit, spendInMemory } from './limits.ts'
import { isSafe } from './unit-of-work.ts'

const perMinute = (name: string, points: number): Limit => ({ name, points, seconds: 60 })

/**
 * Reading that costs more than a page, per minute: of one member (or one key to the API), and of all visitors from one
 * network together. The latter are high: thousands of people of a government share one address.
 */
const limits = {
  zoeken: { member: perMinute('zoeken-lid', 120), visitors: perMinute('zoeken-netwerk', 1200) },
  feed: { member: perMinute('feed-lid', 60), visitors: perMinute('feed-netwerk', 600) },
  kaart: { member: perMinute('kaart-lid', 300), visitors: perMinute('kaart-netwerk', 300) },
  sitemap: { member: perMinute('sitemap-lid', 60), visitors: perMinute('sitemap-netwerk', 120) },
  api: { member: perMinute('api-lezen-lid', 1200), visitors: perMinute('api-lezen-netwerk', 3000) },
}

function kindOf(c: Ctx): keyof typeof limits | undefined {
  if (!isSafe(c.req.method)) return undefined
  if (isApi(c.req.path)) return 'api'
  if (c.req.path.endsWith('.atom')) return 'feed'
  if (paths.kaart.matches(c.req.path) || paths.oembed.matches(c.req.path)) return 'kaart'
  if (c.req.path.startsWith('/sitemap')) return 'sitemap'
  return c.req.query('q')?.trim() ? 'zoeken' : undefined
}

/** Counts without a statement, so that a page that was remembered stays as cheap as it is. */
export const readingLimits = createMiddleware<Env>(async (c, next) => {
  const kind = kindOf(c)
  if (!kind) return next()
  const { member, visitors } = limits[kind]
  const actor = c.get('actor')
  const origin = actor ? null : clientAddress(c)
  if (actor) await spendInMemory(c, member, actor.id)
  else if (origin !== null) await spendInMemory(c, visitors, origin)
  return next()
})
