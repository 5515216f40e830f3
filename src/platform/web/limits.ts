import { createHash } from 'node:crypto'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { TooMany } from '../errors.ts'
import { clientAddress } from './client-address.ts'
import type { Ctx } from './context.ts'
import type { Limit, Limiter } from './counters.ts'
import { note } from './security-log.ts'

export type { Limit }

/**
 * Takes one point from `limit` for `key`; throws TooMany when none is left. Counts in the database, outside the
 * request's transaction: for what must hold whichever process answers, and after a start anew.
 */
export const spend = (c: Ctx, limit: Limit, key: string): Promise<void> =>
  consume(c.var.kept.counters.lasting(limit), limit, key)

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
  c.var.kept.counters.lasting(limit).delete(keyOf(email))

const keyOf = (email: string) => createHash('sha256').update(email).digest('hex')

/**
 * Takes one point without asking the database: for reading, which costs little each time. Each web process counts for
 * itself, and begins anew when it starts.
 */
export const spendInMemory = (c: Ctx, limit: Limit, key: string): Promise<void> =>
  consume(c.var.kept.counters.brief(limit), limit, key)

async function consume(limiter: Limiter, limit: Limit, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      throw new TooMany(Math.ceil(refused.msBeforeNext / 1000), limit.name, limit.said)
    throw refused
  }
}
