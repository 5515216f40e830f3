import type pg from 'pg'
import { jobs } from './jobs.ts'
import { grantApplicationRole } from './platform/application-role.ts'
import { migrate } from './platform/migrations.ts'
import { prepareQueues } from './platform/worker/queues.ts'

type Options = { demo?: boolean; onApplied?: (naam: string) => void }

/** Makes a database ready for this version: its migrations, the queues of the jobs, and the rights. Gives the migrations applied. */
export async function prepareDatabase(pool: pg.Pool, options: Options = {}): Promise<string[]> {
  const applied = await migrate(pool, options)
  await prepareQueues(pool, Object.keys(jobs))
  await grantApplicationRole(pool)
  return applied
}
