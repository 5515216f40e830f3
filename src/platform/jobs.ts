import { CompiledQuery, type Kysely } from 'kysely'
import type { Pool } from 'pg'
import PgBoss from 'pg-boss'
import type { DB } from './database.generated.ts'
import type { Logger } from './log.ts'

/** Payload of a job: ids only, so that nothing personal lies in the queue. */
export type JobPayload = Record<string, string>
export type Enqueue = (name: string, payload: JobPayload) => Promise<void>
export type Job<Context> = (payload: JobPayload, context: Context) => Promise<void>

const sender = new PgBoss({ db: { executeSql: () => Promise.reject(new Error('send needs a transaction')) } })

/** Jobs sent with this become visible when the transaction commits, and not before. */
export function enqueueIn(db: Kysely<DB>): Enqueue {
  const executeSql = async (text: string, values: unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows: [...rows] }
  }
  return async (name, payload) => {
    await sender.send(name, payload, { db: { executeSql }, retryLimit: 5, retryBackoff: true })
  }
}

/** pg-boss makes this queue itself when it keeps a schedule; but the worker's role cannot make tables. */
const scheduleQueue = '__pgboss__send-it'

/** Creates the queue tables and the named queues; part of migrating, so that web and worker find them. */
export async function prepareQueues(pool: Pool, names: string[]): Promise<void> {
  const boss = createBoss(pool)
  boss.on('error', () => {})
  await boss.start()
  for (const name of [...names, scheduleQueue]) await boss.createQueue(name)
  await boss.stop({ graceful: false, wait: true })
}

export type Schedule = { name: string; cron: string }

/** Runs the jobs until `stop` is called; a failing job is logged and tried again with growing pauses. */
export async function startWorker<Context>(
  pool: Pool,
  options: { jobs: Record<string, Job<Context>>; schedules: Schedule[]; context: Context; logger: Logger },
): Promise<{ stop: () => Promise<void> }> {
  const boss = createBoss(pool, { supervise: true, schedule: true })
  boss.on('error', (error) => options.logger.error({ err: error }, 'job queue'))
  await boss.start()
  for (const [name, job] of Object.entries(options.jobs)) {
    await boss.createQueue(name)
    await boss.work<JobPayload>(name, { pollingIntervalSeconds: 1 }, async (batch) => {
      for (const { data } of batch) await logged(options.logger, name, () => job(data, options.context))
    })
  }
  for (const { name, cron } of options.schedules)
    await boss.schedule(name, cron, {}, { tz: 'Europe/Amsterdam' })
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 10_000 }) }
}

/** pg-boss keeps why a job failed in its own table, and says nothing. No more of the error than that: a database puts values in the rest. */
async function logged(logger: Logger, job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { name, message, stack } = error as Error
    logger.error({ job, err: { name, message, stack } }, 'job failed')
    throw error
  }
}

function createBoss(pool: Pool, options: { supervise?: boolean; schedule?: boolean } = {}): PgBoss {
  const executeSql = (text: string, values: unknown[]) => pool.query(text, values)
  return new PgBoss({ db: { executeSql }, supervise: false, schedule: false, ...options })
}
