import type { Kysely } from 'kysely'
import { paths } from '../paths/index.ts'
import type { Config } from './config.ts'
import type { DB } from './database.generated.ts'
import { type Mail, writeOut } from './mail-layout.tsx'
import { findOntvanger, noteVerzending, type Verzending } from './mail-ontvanger.ts'
import { mailsoorten } from './mail-soorten.ts'
import { noteStoring } from './mail-storing.ts'
import { type Parcel, smtpPost } from './smtp.ts'

export type { Mail } from './mail-layout.tsx'
export type SendMail = (to: string, mail: Mail) => Promise<void>

/**
 * Sends what the receiver wants and can get, by SMTP when that is set; else into the local mailbox, which a page shows.
 * Throws when the server is out of order: the job tries again.
 */
export function createMailer(config: Config, db: Kysely<DB>): SendMail {
  const post = config.smtpUrl ? smtpPost(config, config.smtpUrl) : (parcel: Parcel) => keep(db, parcel)
  return async (to, mail) => {
    if (isGone(to)) return
    const ontvanger = await findOntvanger(db, config, to, mail.soort)
    if (!ontvanger.wil) return
    const verzending = await noteVerzending(db, ontvanger, mail.soort)
    const refused = await post(wrap(config, { to, mail, verzending }))
    if (refused !== null) await noteStoring(db, config, { verzending, code: refused })
  }
}

/** Who left has no address any more, and a mail that waited in the queue goes nowhere. */
const isGone = (address: string) => address.endsWith('@oud-lid.invalid')

type Sending = { to: string; mail: Mail; verzending: Verzending }

function wrap({ url }: Config, { to, mail, verzending }: Sending): Parcel {
  const { afmeldToken, bounceToken } = verzending
  const afmelden = mailsoorten[mail.soort].altijd ? null : new URL(paths.afmelden(afmeldToken), url).href
  return { ...writeOut(mail, afmelden), to, antwoordAan: mail.antwoordAan, afmelden, bounceToken }
}

async function keep(db: Kysely<DB>, { to, subject, text, html }: Parcel): Promise<null> {
  await db.insertInto('postvak').values({ aan: to, onderwerp: subject, tekst: text, html }).execute()
  return null
}
