import { CompiledQuery } from 'kysely'
import PgBoss from 'pg-boss'
import type { Db } from './db.ts'

/** What each job is about, by its name: each noun declares its own, beside its jobs. Ids only, so that nothing personal lies in the queue. */
// biome-ignore lint/suspicious/noEmptyInterface: an interface can be declared further elsewhere, a type cannot
export interface JobPayloads {}

export type JobName = keyof JobPayloads
/** What runs by itself: `cron` in Dutch time. */
export type Schedule = { name: JobName; cron: string }
/** `before`: goes before what waits in the same queue. */
type When = { before?: boolean }
export type Enqueue = <Name extends JobName>(
  name: Name,
  payload: JobPayloads[Name],
  when?: When,
) => Promise<void>

/** As pg-boss wants it: its statements, in the transaction of whoever asks. */
export const sqlOf = (db: Db) => ({
  executeSql: async (text: string, values: unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows: [...rows] }
  },
})

/** Writes of the queue that are part of a transaction; with nothing of its own that runs. */
export const queue = new PgBoss({
  db: { executeSql: () => Promise.reject(new Error('needs a transaction')) },
})

/** Tried again for half an hour, with pauses that grow from two seconds: a mail server may be away for a while. */
const retries = { retryLimit: 9, retryDelay: 2, retryBackoff: true }

/** Jobs sent with this become visible when the transaction commits, and not before. */
export const enqueueIn =
  (db: Db): Enqueue =>
  async (name, payload, { before = false } = {}) => {
    await queue.send(name, payload, { db: sqlOf(db), priority: before ? 1 : 0, ...retries })
  }
