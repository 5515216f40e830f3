import { z } from 'zod'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { type Enqueue, enqueueIn } from './jobs.ts'
import type { Logger } from './log.ts'
import { createMailer, type SendMail } from './mail.ts'
import type { Soorten } from './mail-soorten.ts'
import type { Filling } from './places.ts'
import type { Post } from './smtp.ts'

/** What a job works with. `db` is its transaction: what a job does, it does whole or not at all, and once. */
export type JobContext = {
  db: Db
  /** Beside that transaction, at once: only to say how far a long job is. */
  daarnaast: Db
  enqueue: Enqueue
  mail: SendMail
  /** The whole address of a page, for in a mail. */
  urlOf: (path: string) => string
  /** To the mail server; null: there is none. Jobs write with `mail`. */
  post: Post | null
  config: Config
  logger: Logger
  /** What nouns answer to each other; see places.ts. */
  fillings: readonly Filling[]
  mailsoorten: Soorten
}
export type WorkerContext = Omit<JobContext, 'enqueue' | 'mail' | 'urlOf' | 'daarnaast'> & {
  /** The pool; in a job `db` is its transaction. */
  daarnaast?: Db
}

/** The payload of a job that is about nothing in particular, such as one that runs every day. */
export const Nothing = z.object({})

/** What a job does with a payload of this shape. */
export type Handler<Schema extends z.ZodType> = (
  payload: z.output<Schema>,
  context: JobContext,
) => Promise<void>

/** A job as its noun declares it; what it is about is looked at again when it runs: an older Vonk may have asked for it. */
export type Job<Payload = unknown> = {
  payload: z.ZodType<Payload>
  run: (given: unknown, worker: WorkerContext) => Promise<void>
}

export const job = <Payload>(
  payload: z.ZodType<Payload>,
  work: (payload: Payload, context: JobContext) => Promise<void>,
): Job<Payload> => ({ payload, run: (given, worker) => work(payload.parse(given), contextOf(worker)) })

/** By name, what each of these jobs is about. */
export type PayloadsOf<Jobs> = {
  [Name in keyof Jobs]: Jobs[Name] extends Job<infer Payload> ? Payload : never
}

function contextOf(worker: WorkerContext): JobContext {
  const { db, config, fillings, mailsoorten } = worker
  const urlOf = (path: string) => new URL(path, config.url).href
  const enqueue = enqueueIn(db)
  const mail = createMailer({ config, db, enqueue, fillings, mailsoorten })
  return { ...worker, daarnaast: worker.daarnaast ?? db, enqueue, mail, urlOf }
}
