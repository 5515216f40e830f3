import pg, { type Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { wanted } from '../connections.ts'

/** `said`: when there is more to say than that it went too fast; a Dutch sentence. */
export type Limit = { name: string; points: number; seconds: number; said?: string }
export type Limiter = Pick<RateLimiterMemory, 'consume' | 'delete'>

/** What counts for a limit: in the database (`lasting`), or for as long as this process lives (`brief`). */
export type Counters = { lasting: (limit: Limit) => Limiter; brief: (limit: Limit) => Limiter }

export function createCounters(pool: Pool): Counters {
  const side = createSidePool(pool)
  return {
    lasting: onePerName((limit) => createLimiter(side, limit)),
    brief: onePerName(
      ({ name, points, seconds }) => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
    ),
  }
}

function onePerName(create: (limit: Limit) => Limiter): (limit: Limit) => Limiter {
  const known = new Map<string, Limiter>()
  return (limit) => {
    const limiter = known.get(limit.name) ?? create(limit)
    known.set(limit.name, limiter)
    return limiter
  }
}

/**
 * Connections of its own: a request that counts holds one of the app's already, and ten of them that each wait for a
 * second would wait for each other.
 */
function createSidePool(pool: Pool): Pool {
  const side = new pg.Pool({
    ...pool.options,
    max: wanted.counting,
    idleTimeoutMillis: 500,
    allowExitOnIdle: true,
  })
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
