import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { findTeVertellen, listTeVertellen, noteVerteld } from './herkomst.ts'
import { uitVoorstelMail } from './mail.tsx'

const Proeftuin = z.object({ proeftuinId: z.uuid() })

/** Tells who wrote the voorstel, once that member may read what came of it. Of what is closed nothing is told. */
const vertel: Handler<typeof Proeftuin> = async ({ proeftuinId }, { db, mail, urlOf }) => {
  const told = await findTeVertellen(db, proeftuinId)
  if (!told) return
  await noteVerteld(db, proeftuinId)
  await mail(told.email, uitVoorstelMail({ ...told, url: urlOf(paths.proeftuin(proeftuinId)) }))
}

/** What was closed when it began may have opened since. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  for (const { proeftuinId } of await listTeVertellen(db)) await enqueue('vertel-herkomst', { proeftuinId })
}

export const opzetJobs = {
  'vertel-herkomst': job(Proeftuin, vertel),
  'herkomsten-dagelijks': job(Nothing, dagelijks),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof opzetJobs> {}
}
