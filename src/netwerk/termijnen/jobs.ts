import { z } from 'zod'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { filled } from '#src/platform/places.ts'
import { today } from '#src/platform/today.ts'
import { noteMoment } from './changes.ts'
import { termijnsoorten } from './places.ts'
import { listTeMelden, lockTermijn } from './queries.ts'
import { momentOp } from './termijn.ts'

const Termijn = z.object({ termijnId: z.uuid() })

/** Tells of the moment of today, once; nothing when the answer came before the mail went out. */
const meldTermijn: Handler<typeof Termijn> = async ({ termijnId }, context) => {
  const termijn = await lockTermijn(context.db, termijnId)
  const moment = termijn && momentOp(termijn, today())
  if (!moment || !(await noteMoment(context.db, termijn, moment))) return
  const soorten = await filled({ ...context, actor: null }, termijnsoorten, null)
  const soort = soorten.find((one) => one.soort === termijn.soort)
  if (!soort) throw new Error(`no noun declares the termijn ‘${termijn.soort}’`)
  await soort.meld(context, termijn, moment)
}

/** Every working morning: what has come to a moment of which nothing was told. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  for (const { id } of await listTeMelden(db, today())) await enqueue('meld-termijn', { termijnId: id })
}

export const termijnJobs = {
  'meld-termijn': job(Termijn, meldTermijn),
  'termijnen-dagelijks': job(Nothing, dagelijks),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof termijnJobs> {}
}
