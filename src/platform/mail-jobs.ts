import { sql } from 'kysely'
import { z } from 'zod'
import { type Handler, job, type PayloadsOf } from './job-context.ts'
import { mailKwamNietAan } from './mail-ontvangst.ts'
import { takeUitgaand } from './mail-uitgaand.ts'
import { answered } from './places.ts'

const Zending = z.object({ verzendingId: z.uuid() })

/**
 * The mail was written and committed before; it is gone once the mail server has taken it. Cut off in between, it goes
 * again as it is: the same link, the same Message-ID.
 */
const verstuurMail: Handler<typeof Zending> = async ({ verzendingId }, { db, config, post, fillings }) => {
  if (!post) throw new Error('SMTP_URL is gone, and a mail waits for it')
  const parcel = await takeUitgaand(db, config, verzendingId)
  if (!parcel) return
  const verzending = await db
    .selectFrom('verzending')
    .select(['id', 'lidId', 'adres'])
    .where('id', '=', verzendingId)
    .executeTakeFirstOrThrow()
  // Longer than the slowest mail server may take, see smtp.ts: this transaction waits for it.
  await sql`set local idle_in_transaction_session_timeout = '10min'`.execute(db)
  const refused = await post.send(parcel)
  if (refused === null) return
  await answered({ db, actor: null, fillings }, mailKwamNietAan, { config, verzending, code: refused })
}

export const mailJobs = { 'verstuur-mail': job(Zending, verstuurMail) }

declare module './jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof mailJobs> {}
}
