import { nouns } from './nouns.ts'
import type { Job } from './platform/job-context.ts'
import type { Schedule } from './platform/jobs.ts'
import { mailJobs } from './platform/mail-jobs.ts'

/** Every job of every noun, by the name it is enqueued with. */
export const jobs: Record<string, Job> = Object.fromEntries(
  [mailJobs, ...nouns.map(({ jobs = {} }) => jobs)].flatMap((some) => Object.entries<Job>(some)),
)

/** What runs by itself, and when (Dutch time). */
export const schedules: Schedule[] = nouns.flatMap(({ schedules = [] }) => schedules)
