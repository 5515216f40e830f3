import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Job, WorkerContext } from '../job-context.ts'
import { queue, sqlOf } from '../jobs.ts'

/** A job that a worker has taken from the queue. */
export type Begun = { id: string; name: string; data: unknown }
export type Jobs = Record<string, Job>

/**
 * One transaction, in which the job does its work and notes that it was done: both or neither. Its row is held meanwhile,
 * so whoever comes for it again waits, and then finds it done.
 */
export async function runBegun(begun: Begun, jobs: Jobs, context: WorkerContext): Promise<void> {
  const { id, name, data } = begun
  const job = jobs[name]
  if (!job) throw new Error(`No job called ${name}: declare it in src/jobs.ts`)
  await context.db.transaction().execute(async (db) => {
    if (!(await hold(db, begun))) return
    await job.run(data, { ...context, db, daarnaast: context.db })
    await queue.complete(name, id, {}, { db: sqlOf(db) })
  })
}

async function hold(db: Db, { id, name }: Begun): Promise<boolean> {
  const { rows } = await sql`select from pgboss.job
    where name = ${name} and id = ${id} and state = 'active' for update`.execute(db)
  return rows.length > 0
}

/**
 * What was begun and is held by nobody was cut off: whoever had it is gone. It may begin again at once. Not what was
 * begun just now: it is about to be held.
 */
export async function resumeCutOff(db: Db): Promise<void> {
  await sql`update pgboss.job j set
      state = (case when j.retry_count < j.retry_limit then 'retry' else 'failed' end)::pgboss.job_state,
      completed_on = case when j.retry_count < j.retry_limit then null else now() end,
      start_after = now()
    from (
      select name, id from pgboss.job
      where state = 'active' and started_on < now() - interval '3 seconds' for update skip locked
    ) cut
    where j.name = cut.name and j.id = cut.id`.execute(db)
}
