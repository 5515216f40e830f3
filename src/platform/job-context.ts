import type { Config } from './config.ts'
import { type Enqueue, enqueueIn, type Job } from './jobs.ts'
import type { Logger } from './log.ts'
import { createMailer, type SendMail } from './mail.ts'
import type { Filling } from './places.ts'
import type { Db } from './web/context.ts'

/** What a job works with. `db` is its transaction: what a job does, it does whole or not at all. */
export type JobContext = {
  db: Db
  enqueue: Enqueue
  mail: SendMail
  /** The whole address of a page, for in a mail. */
  urlOf: (path: string) => string
  config: Config
  logger: Logger
  /** What nouns answer to each other; see places.ts. */
  fillings: readonly Filling[]
}
export type WorkerContext = Pick<JobContext, 'db' | 'config' | 'logger'>

/** Makes each job one transaction. Mail for the local mailbox is part of it; mail by SMTP leaves at once. */
export const inTransaction =
  (job: Job<JobContext>, fillings: readonly Filling[]): Job<WorkerContext> =>
  (payload, { db, config, logger }) => {
    const urlOf = (path: string) => new URL(path, config.url).href
    return db.transaction().execute((tx) => {
      const mail = createMailer(config, tx)
      return job(payload, { db: tx, enqueue: enqueueIn(tx), mail, urlOf, config, logger, fillings })
    })
  }
