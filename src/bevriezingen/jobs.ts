import { sql } from 'kysely'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'

/**
 * Who opened what is kept for as long as somebody may have to account for the award, and no longer; of a tender that was
 * never awarded as if that happened ten years later.
 */
const ruimInkijkOp: Job<JobContext> = async (_payload, { db, config }) => {
  await sql`delete from inkijk i using aanbesteding a where a.id = i.aanbesteding_id
    and coalesce(a.gunningsbeslissing_op, i.dag + 3650) < current_date - make_interval(years => ${config.inkijkJaren}::int)`.execute(
    db,
  )
}

export const bevriezingJobs: Record<string, Job<JobContext>> = { 'ruim-inkijk-op': ruimInkijkOp }
