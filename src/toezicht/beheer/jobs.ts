import { sql } from 'kysely'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'

/** Twice as long as a page is remembered (platform/web/remembered.ts): older stamps are news to nobody. */
const ruimStempelsOp: Handler<typeof Nothing> = async (_payload, { db }) => {
  await sql`select ruim_stempels_op('2 hours')`.execute(db)
}

export const beheerJobs = { 'stempels-opruimen': job(Nothing, ruimStempelsOp) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof beheerJobs> {}
}
