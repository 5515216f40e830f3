import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { weerspraakMail } from './mail.tsx'

const Weerspraak = z.object({ organisatieId: z.uuid(), feiten: z.array(z.uuid()).min(1).max(100) })

type Betwist = { plekId: string; label: string; email: string; naam: string; organisatie: string }

/** Tells who reported it that the other side says no: one mail a person. Nothing of what was corrected or taken back meanwhile. */
const stuurWeerspraak: Handler<typeof Weerspraak> = async (
  { organisatieId, feiten },
  { db, mail, urlOf },
) => {
  const aan = Map.groupBy(await listBetwist(db, { organisatieId, feiten }), ({ email }) => email)
  for (const [email, rows] of aan) {
    const [eerste] = rows
    if (!eerste) continue
    const plekken = [...new Set(rows.map(({ label }) => `‘${label}’`))]
    const { naam, organisatie, plekId } = eerste
    await mail(email, weerspraakMail({ naam, organisatie, plekken, url: urlOf(paths.plek(plekId)) }))
  }
}

/** Per fact who said it; when he or she is gone, who counts for the organisation that said it. */
async function listBetwist(
  db: Db,
  { organisatieId, feiten }: z.infer<typeof Weerspraak>,
): Promise<Betwist[]> {
  const { rows } = await sql<Betwist>`select k.id as plek_id, k.label, l.email, l.naam, o.naam as organisatie
    from plek_feit f join plek k on k.id = f.plek_id join organisatie o on o.id = ${organisatieId}::uuid
    join lid l on l.vertrokken_op is null and case
      when exists (select from lid d where d.id = f.door_id and d.vertrokken_op is null and d.organisatie_id = f.voor_id)
        then l.id = f.door_id
      else l.id in (select t.lid_id from teller t where t.organisatie_id = f.voor_id) end
    where f.id = any(${feiten}::uuid[]) and f.vervangen_op is null and not f.vervalt
      and not (select b.klopt from plek_bevestiging b where b.feit_id = f.id and b.organisatie_id = o.id
        order by b.op desc, b.id limit 1)
    order by l.email, k.label, k.id`.execute(db)
  return rows
}

export const plekbevestigingJobs = { 'stuur-weerspraak': job(Weerspraak, stuurWeerspraak) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof plekbevestigingJobs> {}
}
