import type pg from 'pg'
import { jobs } from './jobs.ts'
import { prepareQueues } from './platform/jobs.ts'
import { migrate } from './platform/migrations.ts'

/** Makes a database ready for this version: its migrations, then the queues of the jobs. Gives the migrations applied. */
export async function prepareDatabase(pool: pg.Pool, onApplied?: (naam: string) => void): Promise<string[]> {
  const applied = await migrate(pool, onApplied ? { onApplied } : {})
  await prepareQueues(pool, Object.keys(jobs))
  return applied
}
