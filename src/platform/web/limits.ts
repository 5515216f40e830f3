import type { Pool } from 'pg'
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

const limiters = new WeakMap<Pool, Map<string, RateLimiterPostgres>>()

/** Takes one point from `limit` for `key`; throws TooMany when none is left. Counts outside the request's transaction. */
export async function spend(c: Ctx, limit: Limit, key: string): Promise<void> {
  try {
    await limiterFor(c.var.deps.database.pool, limit).consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooMany(Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

function limiterFor(pool: Pool, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(pool) ?? new Map<string, RateLimiterPostgres>()
  limiters.set(pool, known)
  const limiter = known.get(limit.name) ?? createLimiter(pool, limit)
  known.set(limit.name, limiter)
  return limiter
}

const createLimiter = (pool: Pool, { name, points, seconds }: Limit) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'tempolimiet',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  })
