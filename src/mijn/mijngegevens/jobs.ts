import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { afscheidMail, zonderTrekkerMail } from './mail.tsx'

const Afscheid = z.object({ afscheidId: z.uuid() })

/** The last mail; then nothing of the address is left. */
const stuurAfscheid: Handler<typeof Afscheid> = async ({ afscheidId }, { db, mail, urlOf }) => {
  const afscheid = await db
    .deleteFrom('afscheid')
    .where('id', '=', afscheidId)
    .returning('email')
    .executeTakeFirst()
  if (afscheid) await mail(afscheid.email, afscheidMail(urlOf(paths.home())))
}

const ZonderTrekker = z.object({ proeftuinId: z.uuid(), lidId: z.uuid() })

/** Tells one of the adviesteam; not when somebody leads it again by now. */
const stuurZonderTrekker: Handler<typeof ZonderTrekker> = async (
  { proeftuinId, lidId },
  { db, mail, urlOf },
) => {
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

export const gegevensJobs = {
  'stuur-afscheid': job(Afscheid, stuurAfscheid),
  'stuur-zonder-trekker': job(ZonderTrekker, stuurZonderTrekker),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof gegevensJobs> {}
}
