import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import type { Soort } from './ledenbesluit.ts'
import { beheerBesluitMail, eigenBesluitMail } from './mail.tsx'

const Payload = z.object({ besluitId: z.uuid(), aanId: z.uuid() })

/** Tells the member it is about, or one of the others who run Vonk. */
const stuurLedenbesluit: Handler<typeof Payload> = async ({ besluitId, aanId }, { db, mail, urlOf }) => {
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

export const ledenbeheerJobs = { 'stuur-ledenbesluit': job(Payload, stuurLedenbesluit) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof ledenbeheerJobs> {}
}
