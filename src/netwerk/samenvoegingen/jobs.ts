import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { samenvoegingMail } from './mail.tsx'

/** Tells who keeps the page; not when the one that stayed went into another since. At most fifty. */
const stuurSamenvoeging: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { organisatieId, wegId } = z.object({ organisatieId: z.uuid(), wegId: z.uuid() }).parse(payload)
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

export const samenvoegingJobs: Record<string, Job<JobContext>> = { 'stuur-samenvoeging': stuurSamenvoeging }
