import { z } from 'zod'
import { paths } from '#src/paths.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { passkeyMail } from './mail.tsx'

const Payload = z.object({ lidId: z.uuid(), feit: z.enum(['toegevoegd', 'verwijderd']) })

/** Tells a member that there is a way in more, or one less. */
const stuurPasskeyBericht: Job<JobContext> = async (payload, { db, mail, config }) => {
  const { lidId, feit } = Payload.parse(payload)
  const lid = await db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', lidId)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!lid) return
  const url = new URL(paths.passkeys(), config.url).href
  await mail(lid.email, passkeyMail({ naam: lid.naam, feit, url }))
}

export const passkeyJobs: Record<string, Job<JobContext>> = { 'stuur-passkeybericht': stuurPasskeyBericht }
