import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { beeindigdMail, gegevenMail } from './mail.tsx'

const Teller = z.object({ lidId: z.uuid(), organisatieId: z.uuid(), feit: z.enum(['gegeven', 'beeindigd']) })

/** Tells a member that counting began or ended. Not when that was undone meanwhile, nor to who left. */
const stuurTeller: Handler<typeof Teller> = async ({ lidId, organisatieId, feit }, context) => {
  const begon = feit === 'gegeven'
  const found = await context.db
    .selectFrom('lid as l')
    .innerJoin('organisatie as o', (join) => join.on('o.id', '=', organisatieId))
    .leftJoin('teller as t', (join) =>
      join.onRef('t.lidId', '=', 'l.id').onRef('t.organisatieId', '=', 'o.id'),
    )
    .select(['l.naam', 'l.email', 'o.naam as organisatie', sql<boolean>`t.lid_id is not null`.as('telt')])
    .where('l.id', '=', lidId)
    .where('l.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!found || found.telt !== begon) return
  const path = begon ? paths.tellers(organisatieId) : paths.organisatie(organisatieId)
  const aan = { ...found, url: context.urlOf(path) }
  await context.mail(found.email, begon ? gegevenMail(aan) : beeindigdMail(aan))
}

export const tellerJobs = { 'stuur-teller': job(Teller, stuurTeller) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof tellerJobs> {}
}
