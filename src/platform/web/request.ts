import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { withoutBounds } from '../../paths/index.ts'
import { happened, isRefusal } from '../gebeurtenis.ts'
import type { Ctx, Deps, Env } from './context.ts'
import type { Kept } from './kept.ts'

/**
 * Gives the request its id and its logger, and writes one line when it is answered: no query, no body, no person. What
 * happened to somebody's way in has lines of its own.
 */
export const request = (deps: Deps, kept: Kept) =>
  createMiddleware<Env>(async (c, next) => {
    const began = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('deps', deps)
    c.set('kept', kept)
    c.set('log', deps.logger)
    c.set('gebeurtenissen', [])
    c.set('actor', null)
    c.set('sessieId', null)
    c.set('opgeschort', false)
    c.set('halverwege', false)
    c.set('body', null)
    c.set('ontvangst', null)
    c.set('decided', false)
    c.header('X-Request-Id', requestId)
    await next()
    const line = {
      requestId,
      method: c.req.method,
      // The pattern, not the address: an address may hold a token, or what somebody typed.
      route: withoutBounds(routePath(c)),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    }
    deps.logger.info(line, 'request')
    logSecurity(c)
  })

function logSecurity(c: Ctx): void {
  const gebeurtenissen = c.get('gebeurtenissen')
  if (gebeurtenissen.length === 0) return
  const { requestId, log } = c.var
  for (const line of gebeurtenissen.filter((one) => happened(one, c.res.status)))
    log[isRefusal(line) ? 'warn' : 'info'](
      { requestId, route: withoutBounds(routePath(c)), ...line },
      'security',
    )
}
