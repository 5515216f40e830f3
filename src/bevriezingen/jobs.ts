import { sql } from 'kysely'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'

/** When the tender ended; of a purchase without one, when its proeftuin was rounded off. */
const endOf = sql`case when i.aanbesteding_id is not null
  then (select coalesce(a.definitief_op, a.vroegtijdig_beeindigd_op) from aanbesteding a where a.id = i.aanbesteding_id)
  else (select max(f.afgerond_op)::date from afronding f where f.proeftuin_id = i.proeftuin_id and f.heropend_op is null)
  end`

/**
 * Who opened what is kept for as long as somebody may have to account for the award, and no longer; of what never ended
 * as if that happened ten years later.
 */
const ruimInkijkOp: Job<JobContext> = async (_payload, { db, config }) => {
  await sql`delete from inkijk i where coalesce(${endOf}, i.dag + 3650)
    < current_date - make_interval(years => ${config.inkijkJaren}::int)`.execute(db)
}

export const bevriezingJobs: Record<string, Job<JobContext>> = { 'ruim-inkijk-op': ruimInkijkOp }
