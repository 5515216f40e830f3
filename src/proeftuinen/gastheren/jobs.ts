import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { standOf } from './gastheer.ts'
import { antwoordMail, nietAanMijMail } from './mail.tsx'
import { findGastheer, findVrager } from './queries.ts'

const Over = z.object({ proeftuinId: z.uuid() })

/** Tells who began it what the host said. */
const stuurAntwoord: Handler<typeof Over> = async ({ proeftuinId }, { db, mail, urlOf }) => {
  const [gastheer, vrager] = [await findGastheer(db, proeftuinId), await findVrager(db, proeftuinId)]
  if (!gastheer || !vrager || standOf(gastheer) === 'wacht') return
  const url = urlOf(paths.proeftuin(proeftuinId))
  const bevestigd = standOf(gastheer) === 'bevestigd'
  await mail(vrager.email, antwoordMail({ ...gastheer, naam: vrager.naam, url, bevestigd }))
}

/** Tells who began it that somebody else should be asked. */
const stuurNietAanMij: Handler<typeof Over> = async ({ proeftuinId }, { db, mail, urlOf }) => {
  const [gastheer, vrager] = [await findGastheer(db, proeftuinId), await findVrager(db, proeftuinId)]
  if (!gastheer || !vrager || standOf(gastheer) !== 'wacht') return
  const url = urlOf(paths.gastheer(proeftuinId))
  await mail(vrager.email, nietAanMijMail({ ...gastheer, naam: vrager.naam, url }))
}

export const gastheerJobs = {
  'stuur-gastheer-antwoord': job(Over, stuurAntwoord),
  'stuur-gastheer-niet-aan-mij': job(Over, stuurNietAanMij),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof gastheerJobs> {}
}
