import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { askNavraag } from './changes.ts'
import { listTeVragen } from './queries.ts'

/** Each morning: of which places of work it is time to ask whether they are there still. Twice on a day asks nothing more. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  const perLid = Map.groupBy(await listTeVragen(db), ({ lidId }) => lidId)
  for (const plekken of perLid.values()) await askNavraag({ db, enqueue }, plekken)
}

export const navraagJobs = { 'navragen-dagelijks': job(Nothing, dagelijks) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof navraagJobs> {}
}
