import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { JobContext } from '#src/platform/job-context.ts'
import type { Job } from '#src/platform/jobs.ts'
import { afscheidMail, zonderTrekkerMail } from './mail.tsx'

/** The last mail; then nothing of the address is left. */
const stuurAfscheid: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { afscheidId } = z.object({ afscheidId: z.uuid() }).parse(payload)
  const afscheid = await db
    .deleteFrom('afscheid')
    .where('id', '=', afscheidId)
    .returning('email')
    .executeTakeFirst()
  if (afscheid) await mail(afscheid.email, afscheidMail(urlOf(paths.home())))
}

/** Tells one of the adviesteam; not when somebody leads it again by now. */
const stuurZonderTrekker: Job<JobContext> = async (payload, { db, mail, urlOf }) => {
  const { proeftuinId, lidId } = z.object({ proeftuinId: z.uuid(), lidId: z.uuid() }).parse(payload)
  const found = await db
    .selectFrom('proeftuin as p')
    .innerJoin('lid as l', (join) => join.on('l.id', '=', lidId))
    .select(['p.titel', 'l.naam', 'l.email'])
    .where('p.id', '=', proeftuinId)
    .where('l.adviesteamSinds', 'is not', null)
    .where(sql<boolean>`not exists (select from teamlid t where t.proeftuin_id = p.id and t.rol = 'trekker')`)
    .executeTakeFirst()
  if (!found) return
  await mail(found.email, zonderTrekkerMail({ ...found, url: urlOf(paths.team(proeftuinId)) }))
}

export const gegevensJobs: Record<string, Job<JobContext>> = {
  'stuur-afscheid': stuurAfscheid,
  'stuur-zonder-trekker': stuurZonderTrekker,
}
