import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { SignInRequired } from '../errors.ts'
import { bodyOf, isForm } from './body.ts'
import type { Ctx, Env } from './context.ts'
import { answer } from './error-pages.tsx'
import { uploadTurns } from './turns.ts'
import { isSafe } from './unit-of-work.ts'

const limited = (maxSize: number): MiddlewareHandler<Env> =>
  bodyLimit({ maxSize, onError: (c) => answer(c, 413) })
/** Largest body of a form or an API call, in bytes; an upload route has its own limit. */
const formLimit = limited(512 * 1024)
const uploadLimit = limited(21 * 1024 * 1024)

/** A sender is left in peace this long; after it, those who wait may end a slow one. */
const patienceMs = 60_000

/**
 * `isUpload`: a file that is read as a whole, to make something of it; `gastAt`: by somebody who does not sign in, but holds
 * a key; `bestandAt`: where one comes in that is kept, which is streamed to disk.
 */
type Uploads = {
  isUpload: (path: string) => boolean
  gastAt: (path: string) => Inname | undefined
  bestandAt: (path: string) => Inname | undefined
  takeIn: (c: Ctx, intake: Intake) => Promise<void>
}

/** Where a file comes in that is kept, and whether who sends it may do so there: asked before anything looks at it. */
export type Inname = { matches: (path: string) => boolean; mag: (c: Ctx) => Promise<boolean> }

/** How a file is taken in that is kept. */
export type Intake = {
  /** Who sends it. */
  lidId: string
  mag: Inname['mag']
  /** Waits for what is sent, no longer than it may take. */
  receive: (reading: Promise<void>) => Promise<void>
  work: () => Promise<void>
}

/**
 * Waits until the whole body is there, before a request takes a connection of the database for its transaction: ten
 * who send slowly would hold all ten of them, and nobody would get an answer. A file waits for its turn first, a
 * visitor's is not read at all: it could only be refused.
 */
export function arrived({ isUpload, gastAt, bestandAt, takeIn }: Uploads) {
  const inTurn = uploadTurns()
  return createMiddleware<Env>(async (c, next) => {
    const { method, path } = c.req
    if (isSafe(method)) return next()
    const bestand = bestandAt(path)
    if (!bestand && !isUpload(path)) return (await read(c, formLimit)) ?? next()
    const wholeOf = (van: string) =>
      inTurn(van, async (othersWait) => (await inTime(read(c, uploadLimit), othersWait)) ?? next())
    const { actor } = c.var
    if (actor === null) {
      if (await isGast(c, gastAt(path))) return wholeOf(path)
      return (await read(c, formLimit)) ?? next()
    }
    const lidId = actor.id
    if (bestand)
      return inTurn(lidId, (othersWait) => {
        const receive = (reading: Promise<void>) => inTime(reading, othersWait)
        return takeIn(c, { lidId, mag: bestand.mag, receive, work: next })
      })
    return wholeOf(lidId)
  })
}

/** False: what is sent may be as large as a form is, and its route refuses it. */
async function isGast(c: Ctx, gast: Inname | undefined): Promise<boolean> {
  if (!gast) throw new SignInRequired()
  return mayNow(c, gast)
}

/** Straight from the pool, as a page is read: the transaction of this request is yet to come. */
async function mayNow(c: Ctx, { mag }: Inname): Promise<boolean> {
  c.set('db', c.var.deps.database.db)
  return mag(c)
}

/** Gives an answer when it is too large. One that does not say how long it is, is read while that is looked at. */
const read = (c: Ctx, limit: MiddlewareHandler<Env>) =>
  limit(c, async () => {
    await (isForm(c) ? bodyOf(c) : c.req.text())
  }).catch(brokenOff)

/** Whoever sent it went away halfway: nothing is wrong with Vonk or its database. */
const brokenOff = (error: unknown): never => {
  const isGone = error instanceof Error && 'code' in error && error.code === 'ECONNRESET'
  throw isGone ? new HTTPException(400) : error
}

/** Two who send very slowly would keep everybody else from sending: after a minute they are cut off, when others wait. */
function inTime<T>(reading: Promise<T>, othersWait: () => boolean): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    if (othersWait()) reject(new HTTPException(408))
  }, patienceMs)
  return Promise.race([reading, late]).finally(() => clearTimeout(timer))
}
