import { z } from 'zod'
import { paths } from '#src/paths.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { tweedeStapMail } from './mail.tsx'

const Payload = z.object({ lidId: z.uuid(), feit: z.enum(['ingesteld', 'verwijderd', 'herstelcode']) })

const stuurTweedeStapBericht: Job<JobContext> = async (payload, { db, mail, config }) => {
  const { lidId, feit } = Payload.parse(payload)
  const lid = await db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', lidId)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!lid) return
  const url = new URL(paths.codes(), config.url).href
  await mail(lid.email, tweedeStapMail({ naam: lid.naam, feit, url }))
}

export const tweedefactorJobs: Record<string, Job<JobContext>> = {
  'stuur-tweedestapbericht': stuurTweedeStapBericht,
}
