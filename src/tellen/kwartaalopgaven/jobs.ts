import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { gevraagdKwartaal } from './kwartaalopgave.ts'
import { kwartaalMail } from './mail.tsx'
import { findVrager, listActief } from './queries.ts'
import {
  bewaarKwartaaltabel,
  leesKwartaaltabel,
  Over as OverTabel,
  vergeetKwartaaltabellen,
} from './tabel-werk.ts'
import { vraagKwartaal } from './vragen.ts'

const Vraag = z.object({ contactId: z.uuid(), kwartaal: z.string() })
const Over = z.object({ contactId: z.uuid() })

/** In the first two weeks of a quarter, each morning: who was asked already is not asked again. */
const vraagKwartalen: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  const kwartaal = gevraagdKwartaal()
  for (const { id } of await listActief(db)) await enqueue('vraag-kwartaal', { contactId: id, kwartaal })
}

const vraagEen: Handler<typeof Vraag> = async (vraag, { db, enqueue }) => {
  await vraagKwartaal({ db, enqueue }, vraag)
}

const stuurKwartaalbericht: Handler<typeof Over> = async ({ contactId }, { db, mail, urlOf }) => {
  const vrager = await findVrager(db, contactId)
  if (!vrager) return
  const { email, naam, titel, organisatie, gestoptOp, proeftuinId } = vrager
  const url = urlOf(paths.kwartaalvragen(proeftuinId))
  await mail(email, kwartaalMail({ naam, titel, organisatie, gestopt: gestoptOp !== null, url }))
}

export const kwartaalJobs = {
  'vraag-kwartalen': job(Nothing, vraagKwartalen),
  'vraag-kwartaal': job(Vraag, vraagEen),
  'lees-kwartaaltabel': job(OverTabel, leesKwartaaltabel),
  'bewaar-kwartaaltabel': job(OverTabel, bewaarKwartaaltabel),
  'kwartaaltabellen-vergeten': job(Nothing, vergeetKwartaaltabellen),
  'stuur-kwartaalbericht': job(Over, stuurKwartaalbericht),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof kwartaalJobs> {}
}
