import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { isClosedLid } from '#src/proeftuinen/proeftuin/policy.ts'
import { inzageMail } from './mail.tsx'

const Payload = z.object({ inzageId: z.uuid(), lidId: z.uuid() })

/** The reason may tell of what this member does not read. */
const openReason = sql<string>`case when ${isClosedLid('l.id')} then '' else z.reden end`

/** Tells one of the team; not who left it before the mail went out. */
const stuurInzagebericht: Handler<typeof Payload> = async ({ inzageId, lidId }, { db, mail, urlOf }) => {
  const look = await db
    .selectFrom('inzage as z')
    .innerJoin('proeftuin as p', 'p.id', 'z.proeftuinId')
    .innerJoin('teamlid as t', 't.proeftuinId', 'p.id')
    .innerJoin('lid as l', 'l.id', 't.lidId')
    .innerJoin('lid as d', 'd.id', 'z.lidId')
    .select(['l.email', 'l.naam', 'd.naam as door', 'p.titel', 'p.id', openReason.as('reden')])
    .where('z.id', '=', inzageId)
    .where('t.lidId', '=', lidId)
    .where('l.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!look) return
  await mail(look.email, inzageMail({ ...look, url: urlOf(paths.proeftuin(look.id)) }))
}

export const inzageJobs = { 'stuur-inzagebericht': job(Payload, stuurInzagebericht) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof inzageJobs> {}
}
