import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import type { DB } from './database.generated.ts'

/** A mail as a noun writes it: reads well as text, one action, says why you got it. */
export type Mail = { subject: string; text: string; html: string }
export type SendMail = (to: string, mail: Mail) => Promise<void>

/** By SMTP when that is set; else into the local mailbox, which a page shows. Throws when the server refuses: the job tries again. */
export function createMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom'>, db: Kysely<DB>): SendMail {
  const { smtpUrl, mailFrom } = config
  if (!smtpUrl) return unlessGone((to, mail) => keep(db, to, mail))
  const transport = createTransport(smtpUrl)
  return unlessGone(async (to, { subject, text, html }) => {
    await transport.sendMail({ from: mailFrom, to: { name: '', address: to }, subject, text, html })
  })
}

/** Who left has no address any more, and a mail that waited in the queue goes nowhere. */
const unlessGone =
  (send: SendMail): SendMail =>
  async (to, mail) => {
    if (!to.endsWith('@oud-lid.invalid')) await send(to, mail)
  }

async function keep(db: Kysely<DB>, aan: string, { subject, text, html }: Mail): Promise<void> {
  await db.insertInto('postvak').values({ aan, onderwerp: subject, tekst: text, html }).execute()
}
