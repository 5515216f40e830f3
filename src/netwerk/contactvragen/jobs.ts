import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { contactMail } from './mail.tsx'
import { listOntvangers } from './ontvangers.ts'

const Vraag = z.object({ vraagId: z.uuid() })

/** On its way to who answers, and gone here in the same transaction. */
const stuurContactvraag: Handler<typeof Vraag> = async ({ vraagId }, { db, config, mail, urlOf }) => {
  const vraag = await db
    .deleteFrom('contactvraag')
    .where('id', '=', vraagId)
    .returning(['naam', 'email', 'tekst'])
    .executeTakeFirst()
  if (!vraag) return
  const letter = contactMail({ ...vraag, url: urlOf(paths.contact()) })
  for (const email of await listOntvangers(db, config)) await mail(email, letter)
}

export const contactJobs = { 'stuur-contactvraag': job(Vraag, stuurContactvraag) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof contactJobs> {}
}
