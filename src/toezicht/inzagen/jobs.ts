import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { isClosedLid } from '#src/proeftuinen/proeftuin/policy.ts'
import { inzageMail } from './mail.tsx'

const Payload = z.object({ inzageId: z.uuid(), lidId: z.uuid() })

/** The reason may tell of what this member does not read. */
const openReason = sql<string>`case when ${isClosedLid('l.id')} then '' else z.reden end`

/** Tells one of the team; not who left it before the mail went out. */
const stuurInzagebericht: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { inzageId, lidId } = Payload.parse(payload)
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

export const inzageJobs: Record<string, Job<JobContext>> = { 'stuur-inzagebericht': stuurInzagebericht }
