import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { filled } from '#src/platform/places.ts'
import { listBetrokkenen } from './betrokken.ts'
import { reactieMail } from './mail.tsx'
import { reactiesOnder } from './places.ts'
import { findGeschreven } from './queries.ts'

const Reactie = z.object({ reactieId: z.uuid(), auteurIds: z.array(z.uuid()) })

/** Tells who is concerned; nothing of what was taken back before the mail went out. */
const stuurReactie: Handler<typeof Reactie> = async ({ reactieId, auteurIds }, context) => {
  const { db, fillings, mail, urlOf } = context
  const reactie = await findGeschreven(db, reactieId)
  const kinds = await filled({ db, fillings, actor: null }, reactiesOnder, null)
  const kind = kinds.find(({ soort }) => soort === reactie?.soort)
  if (!reactie || !kind) return
  for (const { lid, stuk } of await listBetrokkenen({ db, reactie, auteurIds, kind })) {
    const { naam, email, id } = lid
    const { door, organisatie, tekst } = reactie
    const url = urlOf(paths.reactie(reactieId))
    const isAuteur = auteurIds.includes(id)
    await mail(email, reactieMail({ naam, door, organisatie, tekst, titel: stuk.titel, isAuteur, url }))
  }
}

export const reactieJobs = { 'stuur-reactie': job(Reactie, stuurReactie) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof reactieJobs> {}
}
