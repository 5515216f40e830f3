import type { Context } from 'hono'
import type { Actor } from '../actor.ts'
import type { Zinnen } from '../audit.ts'
import type { Ontvangst } from '../bestand/ontvangen.ts'
import type { Shell } from '../components/types.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database.ts'
import type { Db } from '../db.ts'
import { Forbidden, NotFound, SignInRequired } from '../errors.ts'
import type { SecurityLine } from '../gebeurtenis.ts'
import type { Enqueue } from '../jobs.ts'
import type { Logger } from '../log.ts'
import type { Soorten } from '../mail-soorten.ts'
import type { Persoonlijk } from '../persoonlijk.ts'
import type { Filling } from '../places.ts'
import type { Kept } from './kept.ts'

/** What the app is built with; the same in production and in tests. */
export type Deps = {
  config: Config
  database: Database
  logger: Logger
  /** Logical name to hashed file name, written by the build. */
  assets: Record<string, string>
}

export type Env = {
  Variables: {
    requestId: string
    deps: Deps
    kept: Kept
    log: Logger
    /** For the log, once the request is answered; see security-log.ts. */
    gebeurtenissen: SecurityLine[]
    /** The request's transaction when the request may change something, else the pool. */
    db: Db
    enqueue: Enqueue
    actor: Actor | null
    sessieId: string | null
    /** Has powers, but not now: that asks for a second factor. */
    opgeschort: boolean
    /** Took only the first step: a visitor, except on the pages that lead to the second. */
    halverwege: boolean
    /** Writes down who opened this page, once it was shown; see opened.ts. */
    opened: (() => Promise<void>) | null
    shell: Shell
    /** What nouns show and answer in each other's places; see places.ts. */
    fillings: readonly Filling[]
    /** What is noted in the trail, in words. */
    zinnen: Zinnen
    /** What is kept of a member, and where. */
    persoonlijk: Persoonlijk
    /** Every kind of mail, as members read them. */
    mailsoorten: Soorten
    decided: boolean
    /** The form, once read; kept so that nothing typed is lost when the request fails. */
    body: FormBody | null
    /** The file that came with it, where a file is taken in. */
    ontvangst: Ontvangst | null
  }
}

export type FormBody = Record<string, string | File | (string | File)[]>
export type Ctx = Context<Env>

/**
 * The one authorization decision of a request. A request that never takes it ends as a 500 which changed nothing.
 * `reden`: why it is refused, when this actor may know.
 */
export function allow(c: Ctx, allowed: boolean, reden?: string): void {
  c.set('decided', true)
  if (allowed) return
  throw c.get('actor') ? new Forbidden(reden) : new SignInRequired()
}

/**
 * As `allow`, but for anybody else the page does not exist. Whoever has powers that wait for the second step is sent to
 * that step instead: a bookmark should not seem dead.
 */
export function reveal(c: Ctx, allowed: boolean): void {
  if (!allowed && !c.get('opgeschort')) throw new NotFound()
  allow(c, allowed)
}

/** The actor of a request that was allowed for members only. */
export function actorOf(c: Ctx): Actor {
  const actor = c.get('actor')
  if (!actor) throw new SignInRequired()
  return actor
}
