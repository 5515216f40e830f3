import { fillings, nouns } from './nouns.ts'
import { inTransaction, type WorkerContext } from './platform/job-context.ts'
import type { Job, Schedule } from './platform/jobs.ts'

/** Every job of every noun, by the name it is enqueued with; each one transaction. */
export const jobs: Record<string, Job<WorkerContext>> = Object.fromEntries(
  nouns.flatMap(({ jobs = {} }) =>
    Object.entries(jobs).map(([name, job]) => [name, inTransaction(job, fillings)]),
  ),
)

/** What runs by itself, and when (Dutch time). */
export const schedules: Schedule[] = nouns.flatMap(({ schedules = [] }) => schedules)
