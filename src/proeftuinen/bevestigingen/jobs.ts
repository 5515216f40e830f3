import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { standOf } from './bevestiging.ts'
import { bevestigingMail } from './mail.tsx'
import { findVraag, findVrager } from './queries.ts'

const Over = z.object({ bevestigingId: z.uuid() })

/** Tells who asked how it stands: what was answered, that it is for somebody else, or that nobody answers. */
const stuurBevestiging: Handler<typeof Over> = async ({ bevestigingId }, { db, mail, urlOf }) => {
  const [vraag, vrager] = [await findVraag(db, bevestigingId), await findVrager(db, bevestigingId)]
  if (!vraag || !vrager) return
  const stand = standOf(vraag)
  if (stand === 'ingetrokken' || stand === 'vervallen') return
  const url = urlOf(
    stand === 'bevestigd' ? paths.proeftuin(vraag.proeftuinId) : paths.bevestigingen(vraag.proeftuinId),
  )
  const { titel, organisatie } = vraag
  await mail(vrager.email, bevestigingMail({ naam: vrager.naam, titel, organisatie, stand, url }))
}

export const bevestigingJobs = { 'stuur-bevestiging': job(Over, stuurBevestiging) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof bevestigingJobs> {}
}
