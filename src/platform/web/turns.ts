import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import pLimit, { type LimitFunction } from 'p-limit'
import { TooMany } from '../errors.ts'
import type { Ctx, Env } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/** Files that are taken in at the same time. Each is in memory several times over while it is read: tens of megabytes. */
const atOnce = 2

/** So many wait at most, of one member and of all: each holds a connection. */
const waiting = { own: 4, all: 20 }
const comeBackAfter = 60

/** A sender is left in peace this long; after it, those who wait may end a slow one. */
const patienceMs = 60_000

/**
 * A file waits for its turn before a byte of it is read: what is not read yet stays with the sender. Of one member one
 * at a time, so that nobody keeps all the others waiting, and a double click does its work in order.
 */
export function uploadTurns(isUpload: (path: string) => boolean) {
  const all = pLimit(atOnce)
  const perMember = new Map<string, LimitFunction>()
  return createMiddleware<Env>(async (c, next) => {
    const actor = c.get('actor')
    if (isSafe(c.req.method) || !isUpload(c.req.path) || actor === null) return next()
    const own = perMember.get(actor.id) ?? pLimit(1)
    if (own.pendingCount >= waiting.own || all.pendingCount >= waiting.all)
      throw new TooMany(comeBackAfter, 'bestanden')
    perMember.set(actor.id, own)
    await own(() => all(() => giveWay(c, all, next))).finally(() => {
      if (own.activeCount + own.pendingCount === 0) perMember.delete(actor.id)
    })
  })
}

/**
 * Two who send very slowly would keep everybody else from sending: after a minute they are cut off, when others wait.
 * What still comes in of their file is stopped by `arrived`.
 */
async function giveWay(c: Ctx, turns: LimitFunction, next: () => Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  c.set('sending', 'busy')
  const late = setTimeout(() => {
    if (c.var.sending !== 'busy' || turns.pendingCount === 0) return
    c.set('sending', 'late')
    reject(new HTTPException(408))
  }, patienceMs)
  await Promise.race([next(), promise]).finally(() => clearTimeout(late))
}
