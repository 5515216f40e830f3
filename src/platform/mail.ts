import { paths } from '../paths/index.ts'
import type { Config } from './config.ts'
import type { Enqueue } from './jobs.ts'
import { adresHashes } from './mail-adres.ts'
import { type Mail, writeOut } from './mail-layout.tsx'
import { ontvangerVan, zonderMailserver } from './mail-ontvangst.ts'
import type { Soorten } from './mail-soorten.ts'
import { keepUitgaand } from './mail-uitgaand.ts'
import { noteVerzending, type Verzending } from './mail-verzending.ts'
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
    const { altijd, gevraagd = false } = mailsoorten[mail.soort]
    const verzending = await begin(asker, to, mail)
    if (!verzending) return
    const afmelden = altijd ? null : new URL(paths.afmelden(verzending.afmeldToken), config.url).href
    const parcel = wrap({ to, mail, verzending, afmelden })
    if (!config.smtpUrl) return answered(asker, zonderMailserver, parcel)
    await keepUitgaand(db, config, parcel)
    await enqueue('verstuur-mail', { verzendingId: verzending.id }, { before: gevraagd })
  }
}

/** Who left has no address any more, and a mail that waited in the queue goes nowhere. */
const isGone = (address: string) => address.endsWith('@oud-lid.invalid')

/** Undefined when the receiver does not want it, or cannot get it. */
async function begin(asker: Asker & Context, to: string, { soort }: Mail): Promise<Verzending | undefined> {
  const { config, db, mailsoorten } = asker
  const adressen = await adresHashes(db, config, to)
  const asked = { to, adressen, soort: { ...mailsoorten[soort], name: soort } }
  const { lidId, wil } = await answered(asker, ontvangerVan, asked)
  return wil ? noteVerzending(db, { lidId, adres: adressen[0], soort }) : undefined
}

type Sending = { to: string; mail: Mail; verzending: Verzending; afmelden: string | null }

const wrap = ({ to, mail, verzending: { id, bounceToken }, afmelden }: Sending): Parcel => ({
  id,
  ...writeOut(mail, afmelden),
  to,
  antwoordAan: mail.antwoordAan,
  afmelden,
  bounceToken,
})
