import { sql } from 'kysely'
import { naloopDagen } from '#src/markt/aanbestedingen/inkijk.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'

/** The day on which the purchase that was looked at ended: its tender, or else the choice without one; null: not yet. */
const endOf = sql`coalesce(
  (select coalesce(a.definitief_op, a.vroegtijdig_beeindigd_op) from aanbesteding a where a.id = coalesce(
    i.aanbesteding_id, (select p.aanbesteding_id from proeftuin p where p.id = i.proeftuin_id))),
  (select max(f.geeindigd_op) from fase_periode f join proeftuin p on p.id = f.proeftuin_id
    where p.id = i.proeftuin_id and p.aanbesteding_id is null and f.fase = 'selecteren_en_gunnen'
      and p.fase not in ('voorbereiden', 'specificeren', 'selecteren_en_gunnen')),
  (select a.afgerond_op::date from afronding a join proeftuin p on p.id = a.proeftuin_id
    where p.id = i.proeftuin_id and p.aanbesteding_id is null and a.heropend_op is null))`

/**
 * Who opened what is kept for as long as somebody may have to account for the award, and no longer; of a purchase that
 * never ended as if that happened ten years later. What was opened after an end that stands is nobody's business once
 * nobody can undo that end.
 */
const ruimInkijkOp: Handler<typeof Nothing> = async (_payload, { db, config }) => {
  await sql`delete from inkijk i
    where coalesce(${endOf}, i.dag + 3650) < current_date - make_interval(years => ${config.inkijkJaren}::int)
      or i.afgelopen and i.dag < current_date - ${naloopDagen}::int and ${endOf} <= i.dag`.execute(db)
}

export const bevriezingJobs = { 'ruim-inkijk-op': job(Nothing, ruimInkijkOp) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof bevriezingJobs> {}
}
