import { sql } from 'kysely'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { splitNew } from './splitsing.ts'

/** What stands nowhere any more leaves, and what nobody searched among yet is split before anybody waits for it. */
const werkZoekwoordenBij: Handler<typeof Nothing> = async (_payload, { db }) => {
  await sql`select herbouw_zoekwoord()`.execute(db)
  while (await splitNew(db)) {}
}

export const zoekenJobs = { 'zoekwoorden-bijwerken': job(Nothing, werkZoekwoordenBij) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof zoekenJobs> {}
}
