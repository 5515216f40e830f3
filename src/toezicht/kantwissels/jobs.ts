import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, type JobContext, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { voorstelMail, wisselMail } from './mail.tsx'

const Aan = z.object({ kantwisselId: z.uuid(), lidId: z.uuid() })

const wisselFor = ({ db }: JobContext, { kantwisselId, lidId }: z.infer<typeof Aan>) =>
  db
    .selectFrom('kantwissel as k')
    .innerJoin('organisatie as o', 'o.id', 'k.organisatieId')
    .innerJoin('lid as d', 'd.id', 'k.doorId')
    .innerJoin('lid as l', (join) => join.on('l.id', '=', lidId))
    .select(['o.id', 'o.naam as organisatie', 'k.van', 'k.naar', 'd.naam as door', 'l.naam', 'l.email'])
    .where('k.id', '=', kantwisselId)
    .where('l.vertrokkenOp', 'is', null)

/** Asks one of the adviesteam who may decide; not when it was confirmed or withdrawn by then. */
const stuurVoorstel: Handler<typeof Aan> = async (payload, context) => {
  const found = await wisselFor(context, payload)
    .where('k.bevestigdOp', 'is', null)
    .where('k.ingetrokkenOp', 'is', null)
    .where('l.adviesteamSinds', 'is not', null)
    .where(sql<boolean>`not is_leverancier(l.id)`)
    .executeTakeFirst()
  if (!found) return
  const url = context.urlOf(paths.kantwissel(found.id))
  await context.mail(found.email, voorstelMail({ ...found, url }))
}

/** Tells one who works there that it changed. */
const stuurWissel: Handler<typeof Aan> = async (payload, context) => {
  const found = await wisselFor(context, payload).where('k.bevestigdOp', 'is not', null).executeTakeFirst()
  if (!found) return
  await context.mail(found.email, wisselMail({ ...found, url: context.urlOf(paths.eigenWerk()) }))
}

export const kantwisselJobs = {
  'stuur-kantwissel-voorstel': job(Aan, stuurVoorstel),
  'stuur-kantwissel': job(Aan, stuurWissel),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof kantwisselJobs> {}
}
