import { createMiddleware } from 'hono/factory'
import { askAgain, isAhead } from './ahead.ts'
import type { Ctx, Env } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/** For the route that found it: `write` is called once the answer is there. */
export const noteOpened = (c: Ctx, write: () => Promise<void>): void => c.set('opened', write)

/**
 * Who opens what is written down. Visitors are not persons: they are left out. Such a page is not fetched ahead by a
 * browser: pointing at a link is not looking.
 */
export const opened = createMiddleware<Env>(async (c, next) => {
  await next()
  const [opened, actor] = [c.get('opened'), c.get('actor')]
  if (!opened || !actor || !isSafe(c.req.method) || !isShown(c)) return
  if (isAhead(c)) c.res = askAgain()
  else await opened()
})

/** A page, or a file: the whole of it, or a part. */
const isShown = ({ res: { status } }: Ctx) => status === 200 || status === 206
