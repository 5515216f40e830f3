import type { Config } from './config.ts'
import type { Enqueue } from './jobs.ts'
import { adresHashes } from './mail-adres.ts'
import { type Mail, writeOut } from './mail-layout.tsx'
import { ontvangerVan, zonderMailserver } from './mail-ontvangst.ts'
import type { Soorten } from './mail-soorten.ts'
import { keepUitgaand } from './mail-uitgaand.ts'
import { noteVerzending } from './mail-verzending.ts'
import { type Asker, answered } from './places.ts'
import type { Parcel } from './smtp.ts'

export type { Mail } from './mail-layout.tsx'
export type SendMail = (to: string, mail: Mail) => Promise<void>

type Context = Omit<Asker, 'actor'> & { config: Config; enqueue: Enqueue; mailsoorten: Soorten }

/**
 * Writes what the receiver wants and can get: to be read here, when no SMTP is set, or to leave after the transaction of
 * the job, by a job of its own.
 */
export function createMailer(context: Context): SendMail {
  const asker = { ...context, actor: null }
  const { config, db, enqueue, mailsoorten } = context
  return async (to, mail) => {
    if (isGone(to)) return
    const parcel = await write(asker, to, mail)
    if (!parcel) return
    if (!config.smtpUrl) return answered(asker, zonderMailserver, parcel)
    await keepUitgaand(db, config, parcel)
    const { gevraagd = false } = mailsoorten[mail.soort]
    await enqueue('verstuur-mail', { verzendingId: parcel.id }, { before: gevraagd })
  }
}

/** Who left has no address any more, and a mail that waited in the queue goes nowhere. */
const isGone = (address: string) => address.endsWith('@oud-lid.invalid')

/** Undefined when the receiver does not want it, or cannot get it. */
async function write(asker: Asker & Context, to: string, mail: Mail): Promise<Parcel | undefined> {
  const { config, db, mailsoorten } = asker
  const { soort, antwoordAan } = mail
  const adressen = await adresHashes(db, config, to)
  const asked = { to, adressen, soort: { ...mailsoorten[soort], name: soort } }
  const { lidId, wil, afmelden } = await answered(asker, ontvangerVan, asked)
  if (!wil) return undefined
  const { id, afmeldToken, bounceToken } = await noteVerzending(db, { lidId, adres: adressen[0], soort })
  const off = afmelden && new URL(afmelden(afmeldToken), config.url).href
  return { id, ...writeOut(mail, off), to, antwoordAan, afmelden: off, bounceToken }
}
