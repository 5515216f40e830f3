import { z } from 'zod'
import { paths } from '#src/paths.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { sayIssuer } from './koppeling.ts'
import { koppelingMail } from './mail.tsx'

const Payload = z.object({
  lidId: z.uuid(),
  feit: z.enum(['toegevoegd', 'verwijderd']),
  issuer: z.string(),
})

/** Tells a member that there is a way in more, or one less. */
const stuurKoppelingBericht: Job<JobContext> = async (payload, { db, mail, config }) => {
  const { lidId, feit, issuer } = Payload.parse(payload)
  const lid = await db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', lidId)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!lid) return
  const url = new URL(paths.koppelingen(), config.url).href
  await mail(lid.email, koppelingMail({ naam: lid.naam, feit, waar: sayIssuer(config, issuer), url }))
}

export const koppelingJobs: Record<string, Job<JobContext>> = {
  'stuur-koppelingbericht': stuurKoppelingBericht,
}
