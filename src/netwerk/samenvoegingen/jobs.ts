import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { samenvoegingMail } from './mail.tsx'

const Samenvoeging = z.object({ organisatieId: z.uuid(), wegId: z.uuid() })

/** Tells who keeps the page; not when the one that stayed went into another since. At most fifty. */
const stuurSamenvoeging: Handler<typeof Samenvoeging> = async (
  { organisatieId, wegId },
  { db, mail, urlOf },
) => {
  const rows = await db
    .selectFrom('organisatiebeheer as b')
    .innerJoin('lid as l', 'l.id', 'b.lidId')
    .innerJoin('organisatie as o', 'o.id', 'b.organisatieId')
    .innerJoin('organisatie as w', 'w.opgegaanInId', 'o.id')
    .select(['l.naam', 'l.email', 'o.naam as blijft', 'w.naam as weg'])
    .where('o.id', '=', organisatieId)
    .where('w.id', '=', wegId)
    .orderBy('b.sinds')
    .limit(50)
    .execute()
  const url = urlOf(paths.organisatie(organisatieId))
  for (const row of rows) await mail(row.email, samenvoegingMail({ ...row, url }))
}

export const samenvoegingJobs = { 'stuur-samenvoeging': job(Samenvoeging, stuurSamenvoeging) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof samenvoegingJobs> {}
}
