import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { bodyOf, isForm } from './body.ts'
import type { Env } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/**
 * Waits until the whole body is there, before a request takes a connection of the database for its transaction: ten
 * who send slowly would hold all ten of them, and nobody would get an answer.
 */
export const arrived = createMiddleware<Env>(async (c, next) => {
  if (!isSafe(c.req.method)) await (isForm(c) ? bodyOf(c) : c.req.text()).catch(brokenOff)
  if (c.get('sending') === 'late') throw new HTTPException(408)
  c.set('sending', undefined)
  await next()
})

/** Whoever sent it went away halfway: nothing is wrong with Vonk or its database. */
export const brokenOff = (error: unknown): never => {
  const isGone = error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
  throw isGone ? new HTTPException(400) : error
}
