import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { stilteMail } from './mail.tsx'
import { findStil, isStil, listOntvangers } from './queries.ts'

/** Every day: what became quiet in the contract phase is brought to mind, once until something happens. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  const { rows } = await sql<{ proeftuinId: string }>`
    insert into stilte (proeftuin_id, sinds)
    select p.id, p.bewogen_op from proeftuin p where ${isStil} and p.fase = 'uitvoeren'
    on conflict (proeftuin_id) do update set sinds = excluded.sinds, gemaild_op = now()
      where stilte.sinds <> excluded.sinds
    returning proeftuin_id as "proeftuinId"`.execute(db)
  for (const row of rows) await enqueue('meld-stilte', row)
}

const Over = z.object({ proeftuinId: z.uuid() })

const meldStilte: Handler<typeof Over> = async ({ proeftuinId }, { db, mail, urlOf }) => {
  const stil = await findStil(db, proeftuinId)
  if (!stil) return
  const url = urlOf(paths.aantekeningen(proeftuinId))
  for (const { naam, email } of await listOntvangers(db, proeftuinId))
    await mail(email, stilteMail({ naam, titel: stil.titel, sinds: stil.bewogenOp, url }))
}

export const stilteJobs = {
  'stiltes-dagelijks': job(Nothing, dagelijks),
  'meld-stilte': job(Over, meldStilte),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof stilteJobs> {}
}
