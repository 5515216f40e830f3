import { createTransport, type SendMailOptions } from 'nodemailer'
import type { Config } from './config.ts'
import { isLoopback } from './config-read.ts'
import type { Written } from './mail-layout.tsx'

/** One mail, ready to go. */
export type Parcel = Written & {
  /** Of its verzending: the Message-ID is made of it. */
  id: string
  to: string
  antwoordAan: string | undefined
  /** The address that switches this kind off; null: it cannot be. */
  afmelden: string | null
  bounceToken: string
}

export type Post = {
  /** Gives the code with which the mail server refused this address for good; null: taken. Throws on anything else, without an address. */
  send: (parcel: Parcel) => Promise<string | null>
  close: () => void
}

/** Stands in every mail, so that a report that gives the mail back tells which one it was. */
export const zendingHeader = 'X-Vonk-Zending'

export function smtpPost(config: Config, smtpUrl: string): Post {
  const transport = transportTo(smtpUrl)
  const send = (parcel: Parcel) =>
    transport.sendMail(messageOf(config, parcel)).then(
      () => null,
      (error: unknown) => refusalOf(error) ?? Promise.reject(withoutAddress(error)),
    )
  return { send, close: () => transport.close() }
}

/** Connections that are used again: many mails at once need no more, and some mail servers allow no more. */
const few = { pool: true as const, maxConnections: 3 }

/** In milliseconds. A mail server that says nothing for so long is tried again later; it holds a lane of the worker. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

/** Over TLS or not at all, but to this machine; what the address itself says (`?requireTLS=false`) goes before that. */
const transportTo = (smtpUrl: string) =>
  createTransport({ url: smtpUrl, requireTLS: !isLoopback(smtpUrl), ...few, ...patience })

/** What the address itself asks for that lets others read along, or pass for the mail server. */
export function openMail(smtpUrl: string): ('unencrypted' | 'unchecked')[] {
  const { secure, requireTLS, tls } = transportTo(smtpUrl).options
  if (isLoopback(smtpUrl)) return []
  return [
    ...(secure || requireTLS ? [] : (['unencrypted'] as const)),
    ...(tls && 'rejectUnauthorized' in tls && !tls.rejectUnauthorized ? (['unchecked'] as const) : []),
  ]
}

/** A job that failed lies in the queue for weeks with the error that it threw: only the words, and no address in them. */
export const withoutAddress = (error: unknown) =>
  new Error(
    String(error instanceof Error ? error.message : error).replace(/\S+/g, (word) =>
      word.includes('@') ? '…' : word,
    ),
  )

/** The headers of RFC 3834 and RFC 8058, and an envelope by which a report of its failure finds back. */
function messageOf({ mailFrom, mailBounce }: Config, parcel: Parcel): SendMailOptions {
  const { id, to, subject, text, html, antwoordAan, afmelden, bounceToken } = parcel
  const sender = addressIn(mailFrom)
  return {
    from: mailFrom,
    to: { name: '', address: to },
    subject,
    text,
    html,
    ...(antwoordAan === undefined ? {} : { replyTo: { name: '', address: antwoordAan } }),
    envelope: { from: mailBounce === null ? sender : withToken(mailBounce, bounceToken), to: [to] },
    // The same when it goes again, so that it is shown once. Not the token: an answer repeats this one to whoever it goes to.
    messageId: `<${id}@${sender.split('@')[1]}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      [zendingHeader]: bounceToken,
      ...(afmelden === null
        ? {}
        : {
            // As it is: folded before the address, some programs do not find it.
            'List-Unsubscribe': { prepared: true, value: `<${afmelden}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
  }
}

const addressIn = (from: string) => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

const withToken = (address: string, token: string) => address.replace('@', `+${token}@`)

/** The code with which the server refused the receiver for good, the more precise one if it gave two. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { command, responseCode, response } = error as Error & {
    command?: string
    responseCode?: number
    response?: string
  }
  if (command !== 'RCPT TO' || responseCode === undefined || responseCode < 500) return null
  return /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? String(responseCode)
}
