import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { navraagMail } from './mail.tsx'
import { findNavraag, listNavraag, noteNavraag } from './navraag.ts'

const Voorstel = z.object({ voorstelId: z.uuid() })

/** Nothing when somebody said so, or it was withdrawn, before the mail went out. */
const stuurNavraag: Handler<typeof Voorstel> = async ({ voorstelId }, { db, mail, urlOf }) => {
  const v = await findNavraag(db, voorstelId)
  if (!v) return
  await noteNavraag(db, voorstelId)
  await mail(v.email, navraagMail({ ...v, url: urlOf(paths.voorstel(voorstelId)) }))
}

const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  for (const { id } of await listNavraag(db)) await enqueue('vraag-na-of-voorstel-staat', { voorstelId: id })
}

export const voorstelJobs = {
  'vraag-na-of-voorstel-staat': job(Voorstel, stuurNavraag),
  'voorstellen-dagelijks': job(Nothing, dagelijks),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof voorstelJobs> {}
}
