import { createHash } from 'node:crypto'
import pg, { type Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { TooMany } from '../errors.ts'
import { clientAddress } from './client-address.ts'
import type { Ctx, Deps } from './context.ts'
import { note } from './security-log.ts'

/** `said`: when there is more to say than that it went too fast; a Dutch sentence. */
export type Limit = { name: string; points: number; seconds: number; said?: string }

type Limiter = Pick<RateLimiterMemory, 'consume' | 'delete'>
type Limiters = { side: Pool; byName: Map<string, Limiter> }
const limiters = new WeakMap<Pool, Limiters>()

/**
 * Takes one point from `limit` for `key`; throws TooMany when none is left. Counts in the database, outside the
 * request's transaction: for what must hold whichever process answers, and after a start anew.
 */
export const spend = (c: Ctx, limit: Limit, key: string): Promise<void> =>
  consume(limiterFor(c.var.deps.database.pool, limit), limit, key)

/** The same for the network that a visitor comes from; nothing is counted when we cannot know that. */
export async function spendForOrigin(c: Ctx, limit: Limit): Promise<void> {
  const origin = clientAddress(c)
  if (origin !== null) await spend(c, limit, origin)
}

/** The same for an e-mail address, of which only a hash is kept. */
export const spendForAddress = (c: Ctx, limit: Limit, email: string): Promise<void> =>
  spend(c, limit, keyOf(email))

/** The same for an address as it is asked for from one network: what others do elsewhere does not count. */
export async function spendForAddressHere(c: Ctx, limit: Limit, email: string): Promise<void> {
  const origin = clientAddress(c)
  if (origin !== null) await spend(c, limit, keyOf(`${email} ${origin}`))
}

/**
 * The same without an error: false when no point is left, so that the answer can be the usual one while nothing is done.
 */
export async function hasPoint(c: Ctx, limit: Limit, email: string): Promise<boolean> {
  try {
    await spendForAddress(c, limit, email)
    return true
  } catch (refused) {
    if (!(refused instanceof TooMany)) throw refused
    note(c, 'limiet', { hoe: limit.name })
    return false
  }
}

/** Counting for this address begins anew. */
export const forgetAddress = (c: Ctx, limit: Limit, email: string): Promise<boolean> =>
  limiterFor(c.var.deps.database.pool, limit).delete(keyOf(email))

const keyOf = (email: string) => createHash('sha256').update(email).digest('hex')

const inMemory = new WeakMap<Deps, Map<string, Limiter>>()

/**
 * Takes one point without asking the database: for reading, which costs little each time. Each web process counts for
 * itself, and begins anew when it starts.
 */
export async function spendInMemory(c: Ctx, limit: Limit, key: string): Promise<void> {
  const known = inMemory.get(c.var.deps) ?? new Map<string, Limiter>()
  inMemory.set(c.var.deps, known)
  const { name, points, seconds } = limit
  const limiter = known.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  known.set(name, limiter)
  await consume(limiter, limit, key)
}

async function consume(limiter: Limiter, limit: Limit, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      throw new TooMany(Math.ceil(refused.msBeforeNext / 1000), limit.name, limit.said)
    throw refused
  }
}

function limiterFor(pool: Pool, limit: Limit): Limiter {
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
