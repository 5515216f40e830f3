import { createHash } from 'node:crypto'
import pg, { type Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Ctx } from './context.ts'

export type Limit = { name: string; points: number; seconds: number }

export class TooMany extends Error {
  override name = 'TooMany'
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super('Dat ging te vaak achter elkaar.')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

type Limiters = { side: Pool; byName: Map<string, RateLimiterPostgres> }
const limiters = new WeakMap<Pool, Limiters>()

/** Takes one point from `limit` for `key`; throws TooMany when none is left. Counts outside the request's transaction. */
export async function spend(c: Ctx, limit: Limit, key: string): Promise<void> {
  try {
    await limiterFor(c.var.deps.database.pool, limit).consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooMany(Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** The same for an e-mail address, of which only a hash is kept. */
export const spendForAddress = (c: Ctx, limit: Limit, email: string): Promise<void> =>
  spend(c, limit, createHash('sha256').update(email).digest('hex'))

function limiterFor(pool: Pool, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(pool) ?? { side: createSidePool(pool), byName: new Map() }
  limiters.set(pool, known)
  const limiter = known.byName.get(limit.name) ?? createLimiter(known.side, limit)
  known.byName.set(limit.name, limiter)
  return limiter
}

/**
 * Connections of its own: a request that counts holds one of the app's already, and ten of them that each wait for a
 * second would wait for each other.
 */
function createSidePool(pool: Pool): Pool {
  const side = new pg.Pool({ ...pool.options, max: 2, idleTimeoutMillis: 500, allowExitOnIdle: true })
  side.on('error', () => {})
  side.on('connect', (client) => client.on('error', () => {}))
  return side
}

const createLimiter = (storeClient: Pool, { name, points, seconds }: Limit) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'tempolimiet',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  })
