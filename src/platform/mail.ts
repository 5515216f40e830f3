import { paths } from '../paths/index.ts'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import type { Enqueue } from './jobs.ts'
import { type Mail, writeOut } from './mail-layout.tsx'
import { findOntvanger, noteVerzending, type Verzending } from './mail-ontvanger.ts'
import { mailsoorten } from './mail-soorten.ts'
import { keepUitgaand } from './mail-uitgaand.ts'
import type { Parcel } from './smtp.ts'

export type { Mail } from './mail-layout.tsx'
export type SendMail = (to: string, mail: Mail) => Promise<void>

type Context = { config: Config; db: Db; enqueue: Enqueue }

/**
 * Writes what the receiver wants and can get: into the local mailbox, which a page shows, or by SMTP when that is set.
 * Then it leaves after the transaction of the job, by a job of its own.
 */
export function createMailer({ config, db, enqueue }: Context): SendMail {
  return async (to, mail) => {
    if (isGone(to)) return
    const ontvanger = await findOntvanger(db, config, { to, soort: mail.soort })
    if (!ontvanger.wil) return
    const verzending = await noteVerzending(db, ontvanger, mail.soort)
    const parcel = wrap(config, { to, mail, verzending })
    if (!config.smtpUrl) return keepInPostvak(db, parcel)
    await keepUitgaand(db, config, parcel)
    // Somebody waits for a link that was asked for; the rest is read later.
    await enqueue('verstuur-mail', { verzendingId: verzending.id }, { before: mail.soort === 'toegang' })
  }
}

/** Who left has no address any more, and a mail that waited in the queue goes nowhere. */
const isGone = (address: string) => address.endsWith('@oud-lid.invalid')

type Sending = { to: string; mail: Mail; verzending: Verzending }

function wrap({ url }: Config, { to, mail, verzending }: Sending): Parcel {
  const { id, afmeldToken, bounceToken } = verzending
  const afmelden = mailsoorten[mail.soort].altijd ? null : new URL(paths.afmelden(afmeldToken), url).href
  return { id, ...writeOut(mail, afmelden), to, antwoordAan: mail.antwoordAan, afmelden, bounceToken }
}

async function keepInPostvak(db: Db, { to, subject, text, html }: Parcel): Promise<void> {
  await db.insertInto('postvak').values({ aan: to, onderwerp: subject, tekst: text, html }).execute()
}
