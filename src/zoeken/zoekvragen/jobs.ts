import { z } from 'zod'
import { findAlsVragers } from '#src/netwerk/leden/als-vraagt.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { listWieWacht, neemNieuws } from './kijk.ts'
import { zoekvraagMail } from './mail.tsx'
import { may } from './policy.ts'

const Lid = z.object({ lidId: z.uuid() })

/** Each member in a job of its own, so that one that fails holds nobody up. */
const kijkWieWacht: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  for (const lidId of await listWieWacht(db)) await enqueue('kijk-zoekvragen', { lidId })
}

/** One mail for all that is new in what this member keeps, as far as he or she may read it at this moment. */
const kijkZoekvragen: Handler<typeof Lid> = async ({ lidId }, { db, fillings, mail, urlOf }) => {
  const [actor] = await findAlsVragers(db, [lidId])
  if (!actor || !may.keep(actor)) return
  const nieuws = await neemNieuws({ db, fillings, actor })
  if (nieuws.length > 0) await mail(actor.email, zoekvraagMail({ naam: actor.naam, nieuws, urlOf }))
}

export const zoekvraagJobs = {
  'kijk-wie-wacht': job(Nothing, kijkWieWacht),
  'kijk-zoekvragen': job(Lid, kijkZoekvragen),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof zoekvraagJobs> {}
}
