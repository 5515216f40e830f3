import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import type { Soort } from './ledenbesluit.ts'
import { beheerBesluitMail, eigenBesluitMail } from './mail.tsx'

const Payload = z.object({ besluitId: z.uuid(), aanId: z.uuid() })

/** Tells the member it is about, or one of the others who run Vonk. */
const stuurLedenbesluit: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { besluitId, aanId } = Payload.parse(payload)
  const found = await db
    .selectFrom('ledenbesluit as b')
    .innerJoin('lid as l', 'l.id', 'b.lidId')
    .innerJoin('lid as d', 'd.id', 'b.doorId')
    .innerJoin('lid as a', (join) => join.on('a.id', '=', aanId))
    .select([sql<Soort>`b.soort`.as('soort'), 'b.reden', 'b.lidId', 'l.naam as lid', 'd.naam as door'])
    .select(['a.naam', 'a.email'])
    .where('b.id', '=', besluitId)
    .where('a.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!found) return
  const isOwn = found.lidId === aanId
  const url = urlOf(isOwn ? paths.home() : paths.lidbeheer(found.lidId))
  await mail(found.email, (isOwn ? eigenBesluitMail : beheerBesluitMail)({ ...found, url }))
}

export const ledenbeheerJobs: Record<string, Job<JobContext>> = { 'stuur-ledenbesluit': stuurLedenbesluit }
