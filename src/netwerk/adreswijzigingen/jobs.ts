import { z } from 'zod'
import { findLidByEmail } from '#src/netwerk/leden/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { issueToken } from './changes.ts'
import { adresBevestigingMail, adresBezetMail, adresGewijzigdMail } from './mail.tsx'

const Payload = z.object({ wijzigingId: z.uuid() })

/**
 * Only the job looks whose address it is, and only the mail tells: nobody can test here who is a member. The job makes
 * the token too, so that nobody else has it.
 */
const stuurBevestiging: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { wijzigingId } = Payload.parse(payload)
  const asked = await db
    .selectFrom('adreswijziging')
    .select(['email', 'lidId'])
    .where('id', '=', wijzigingId)
    .executeTakeFirst()
  if (!asked) return
  const owner = await findLidByEmail(db, asked.email)
  if (owner && owner.id !== asked.lidId)
    return mail(asked.email, adresBezetMail({ url: urlOf(paths.inloggen()) }))
  const token = await issueToken(db, wijzigingId)
  if (!token) return
  await mail(asked.email, adresBevestigingMail({ url: urlOf(paths.adresBevestiging(token)) }))
}

const stuurGewijzigd: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { wijzigingId } = Payload.parse(payload)
  const w = await db
    .selectFrom('adreswijziging as w')
    .innerJoin('lid as l', 'l.id', 'w.lidId')
    .select(['w.oudEmail', 'l.naam'])
    .where('w.id', '=', wijzigingId)
    .executeTakeFirst()
  if (!w?.oudEmail) return
  await mail(w.oudEmail, adresGewijzigdMail({ naam: w.naam, url: urlOf(paths.home()) }))
}

export const adreswijzigingJobs: Record<string, Job<JobContext>> = {
  'stuur-adresbevestiging': stuurBevestiging,
  'stuur-adres-gewijzigd': stuurGewijzigd,
}
