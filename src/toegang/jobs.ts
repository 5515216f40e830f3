import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'

export const toegangJobs: Record<string, Job<JobContext>> = {}
