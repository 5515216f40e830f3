import { z } from 'zod'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { keepOntvangers } from './changes.ts'
import { findTeSturen } from './duwtjes.ts'
import { duwtjeMail } from './mail.tsx'
import { listLezers } from './ontvangers.ts'
import { naamOf } from './parts.ts'

const Gestuurd = z.object({ duwtjeId: z.uuid() })

/** A mail to each who works there and may read the example at this moment; of others it is not told that they got one. */
const stuurDuwtje: Handler<typeof Gestuurd> = async ({ duwtjeId }, { db, mail, urlOf }) => {
  const duwtje = await findTeSturen(db, duwtjeId)
  if (!duwtje) return
  const { organisatieId, ontvangerIds, geblokkeerdDoor, ...brief } = duwtje
  const [categorieen, gevonden] = await Promise.all([
    listCategorieen(db),
    listLezers(db, ontvangerIds, duwtje.wat),
  ])
  const lezers = gevonden.filter(({ lid }) => lid.organisatieId === organisatieId)
  await keepOntvangers(db, duwtjeId, lezers)
  for (const { lid, voorbeeld } of lezers) {
    const werk = naamOf(categorieen, voorbeeld.categorie)
    if (werk === null || geblokkeerdDoor.includes(lid.id)) continue
    await mail(lid.email, duwtjeMail({ ...brief, naam: lid.naam, werk, voorbeeld, urlOf }))
  }
}

export const duwtjeJobs = { 'stuur-duwtje': job(Gestuurd, stuurDuwtje) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof duwtjeJobs> {}
}
