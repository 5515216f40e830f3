import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Transaction } from 'kysely'
import { withoutBounds } from '../../paths/index.ts'
import type { DB } from '../database.generated.ts'
import { enqueueIn } from '../jobs.ts'
import type { Ctx, Env } from './context.ts'

export const isSafe = (method: string) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

/** Not an answer: it makes the transaction roll back while the response stays as it is. */
class Rollback extends Error {}

class Undecided extends Error {
  override name = 'Undecided'
  constructor(c: Ctx) {
    // The pattern, not the address: that may hold a token, and this is logged.
    super(`${c.req.method} ${withoutBounds(routePath(c))} answered without a decision: call allow()`)
  }
}

/**
 * An unsafe request is one transaction, committed only when a decision was taken and the answer is below 400.
 * A safe request reads straight from the pool, and needs a decision too.
 */
export const unitOfWork = createMiddleware<Env>(async (c, next) => {
  const { db } = c.get('deps').database
  if (isSafe(c.req.method)) {
    c.set('db', db)
    await next()
    return assertDecided(c)
  }
  await db
    .transaction()
    .execute((transaction) => runIn(transaction, c, next))
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error
    })
})

/**
 * For the answer of a provider of OpenID Connect, which comes as a GET and still writes. Only the part that writes is a
 * transaction, so that no connection is held while we wait for the provider.
 */
export function asUnit(c: Ctx, write: () => Promise<Response>): Promise<Response> {
  return c.var.deps.database.db.transaction().execute(async (transaction) => {
    c.set('db', transaction)
    c.set('enqueue', enqueueIn(transaction))
    const answer = await write()
    assertDecided(c)
    return answer
  })
}

async function runIn(transaction: Transaction<DB>, c: Ctx, next: () => Promise<void>): Promise<void> {
  c.set('db', transaction)
  c.set('enqueue', enqueueIn(transaction))
  await next()
  assertDecided(c)
  if (c.error || c.res.status >= 400) throw new Rollback()
}

function assertDecided(c: Ctx): void {
  if (!c.get('decided') && c.res.status < 400) throw new Undecided(c)
}
