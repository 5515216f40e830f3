import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { berichtMail } from './mail.tsx'
import { closedBetween } from './policy.ts'

const Bericht = z.object({ berichtId: z.uuid() })

/**
 * Not when the receiver took it away or blocked the sender before the mail went out, nor when a purchase began to run
 * between the two: it was written in time, so it can be read in Vonk.
 */
const stuurBericht: Handler<typeof Bericht> = async ({ berichtId }, { db, mail, urlOf }) => {
  const b = await db
    .selectFrom('bericht as b')
    .innerJoin('lid as v', 'v.id', 'b.vanId')
    .innerJoin('lid as a', 'a.id', 'b.aanId')
    .leftJoin('organisatie as o', 'o.id', 'v.organisatieId')
    .select(['b.onderwerp', 'b.tekst', 'b.adresGedeeld', 'v.naam as van', 'v.email as vanEmail'])
    .select(['a.naam', 'a.email', 'o.naam as organisatie'])
    .where('b.id', '=', berichtId)
    .where('b.aanWegOp', 'is', null)
    .where('a.vertrokkenOp', 'is', null)
    .where(sql<boolean>`not exists (
      select from blokkade k where k.lid_id = b.aan_id and k.geblokkeerd_id = b.van_id)`)
    .where(sql<boolean>`not exists (${closedBetween('b.van_id', 'b.aan_id')})`)
    .executeTakeFirst()
  if (!b) return
  const url = urlOf(paths.eigenBericht(berichtId))
  await mail(b.email, berichtMail({ ...b, url, adres: b.adresGedeeld ? b.vanEmail : null }))
}

export const berichtJobs = { 'stuur-bericht': job(Bericht, stuurBericht) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof berichtJobs> {}
}
