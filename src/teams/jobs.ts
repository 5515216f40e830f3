import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { teamrolLabel } from '#src/proeftuinen/labels.ts'
import { isBarredLid } from '#src/proeftuinen/policy.ts'
import { issueUitnodigingToken } from './changes.ts'
import { stokjeMail, uitnodigingMail } from './mail.tsx'
import { openWords as openInvitation } from './queries.ts'

/** Makes the token here, so that only the receiver of the mail ever has it. */
const stuurUitnodiging: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { uitnodigingId } = z.object({ uitnodigingId: z.uuid() }).parse(payload)
  const u = await db
    .selectFrom('uitnodiging as u')
    .innerJoin('proeftuin as p', 'p.id', 'u.proeftuinId')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .leftJoin('lid as l', (join) =>
      join.on(sql<boolean>`lower(l.email) = lower(u.email)`).on('l.vertrokkenOp', 'is', null),
    )
    .select(['u.email', 'u.naam', 'u.rol', 'p.titel', 'd.naam as door'])
    .select(openInvitation.as('boodschap'))
    .where('u.id', '=', uitnodigingId)
    .where('p.weggehaaldOp', 'is', null)
    .executeTakeFirst()
  const token = u && (await issueUitnodigingToken(db, uitnodigingId))
  if (!token) return
  const url = urlOf(paths.uitnodiging(token))
  await mail(u.email, uitnodigingMail({ ...u, rol: teamrolLabel[u.rol], url }))
}

/** Published after the baton was given and before the mail went out: then the words are closed to a supplier. */
const openWords = sql<string>`case when ${isBarredLid('l.id')} then '' else e.boodschap end`

/** Tells who has the baton now; not when it was passed on before the mail went out, nor to who took it up alone. */
const stuurStokje: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { estafetteId } = z.object({ estafetteId: z.uuid() }).parse(payload)
  const e = await db
    .selectFrom('estafette as e')
    .innerJoin('proeftuin as p', 'p.id', 'e.proeftuinId')
    .innerJoin('lid as l', 'l.id', 'e.lidId')
    .innerJoin('lid as d', 'd.id', 'e.doorId')
    .select(['l.email', 'l.naam', 'd.naam as door', 'p.titel', 'p.id as proeftuinId'])
    .select(openWords.as('boodschap'))
    .where('e.id', '=', estafetteId)
    .where('e.tot', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .whereRef('e.lidId', '<>', 'e.doorId')
    .executeTakeFirst()
  if (!e) return
  await mail(e.email, stokjeMail({ ...e, url: urlOf(paths.proeftuin(e.proeftuinId)) }))
}

export const teamJobs: Record<string, Job<JobContext>> = {
  'stuur-uitnodiging': stuurUitnodiging,
  'stuur-stokje': stuurStokje,
}
