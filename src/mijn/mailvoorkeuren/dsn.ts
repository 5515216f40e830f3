import PostalMime, { type Attachment } from 'postal-mime'
import { zendingHeader } from '#src/platform/smtp.ts'

/** A report that a mail was not delivered (RFC 3464): why, and what may be the token of that mail. */
export type Melding = { code: string; tokens: string[] }

/** Anybody may send one. What is over this is not read: the report itself stands before the mail that it gives back. */
export const maxBytes = 1024 * 1024
const limits = { maxNestingDepth: 8, maxHeadersSize: 128 * 1024, forceRfc822Attachments: true }
const maxTokens = 5
/** The parser looks back at all parts for each new one, and each begins with a line like this. */
const maxBoundaries = 500
/** It takes its time for each line; a mail of this many bytes has no more than these. */
const maxLines = 20_000

/** Undefined when it is no report, is broken, or tells that the mail was delayed or delivered. */
export async function readDsn(raw: Buffer): Promise<Melding | undefined> {
  const head = firstLines(raw.subarray(0, maxBytes))
  if (hasTooManyParts(head)) return undefined
  const mail = await PostalMime.parse(head, limits).catch(() => undefined)
  const report = mail?.attachments.find(({ mimeType }) =>
    /^message\/(global-)?delivery-status$/.test(mimeType),
  )
  const code = report && failureIn(textOf(report))
  if (!mail || code === undefined) return undefined
  const addresses = mail.headers.filter(({ key }) =>
    /^(to|delivered-to|x-original-to|envelope-to)$/.test(key),
  )
  const returned = mail.attachments.filter(({ mimeType }) => /rfc822|^message\/global/.test(mimeType))
  const tokens = [
    ...addresses.map(({ value }) => inAddress(value)),
    ...returned.map((part) => inHeaders(textOf(part))),
  ]
  return { code, tokens: [...new Set(tokens.flat())].slice(0, maxTokens) }
}

function firstLines(raw: Buffer): Buffer {
  let at = raw.indexOf('\n')
  for (let count = 1; at !== -1 && count < maxLines; count++) at = raw.indexOf('\n', at + 1)
  return at === -1 ? raw : raw.subarray(0, at + 1)
}

function hasTooManyParts(raw: Buffer): boolean {
  let count = 0
  for (let at = raw.indexOf('\n--'); at !== -1 && count <= maxBoundaries; at = raw.indexOf('\n--', at + 3))
    count++
  return count > maxBoundaries
}

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('latin1')

const inAddress = (value: string) =>
  [...value.matchAll(/\+([0-9a-f]{32})@/gi)].map(([, token = '']) => token.toLowerCase())

/** Only in the headers of what is given back: its body is what somebody wrote. */
function inHeaders(text: string): string[] {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  const found = new RegExp(`^${zendingHeader}:\\s*([0-9a-f]{32})\\s*$`, 'im').exec(head)
  return found?.[1] ? [found[1].toLowerCase()] : []
}

type Fields = Map<string, string>

/** The code of the first receiver for whom it failed. Each of our mails has only one. */
function failureIn(text: string): string | undefined {
  const failed = text
    .split(/\r?\n[ \t]*\r?\n/)
    .slice(0, 50)
    .map(fieldsOf)
    .find((fields) => /^failed\b/i.test(fields.get('action') ?? ''))
  return failed && codeOf(failed)
}

function fieldsOf(block: string): Fields {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    lines.slice(0, 50).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    }),
  )
}

/** A status that says nothing (5.0.0) gives way to what the other server said: `smtp; 550 5.1.1 …`. */
function codeOf(fields: Fields): string {
  const [status] = /^[45]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
  if (status && !status.endsWith('.0.0')) return status
  const said = fields.get('diagnostic-code') ?? ''
  const [precise] = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(said) ?? []
  const [, plain] = /^smtp;\s*([45]\d\d)\b/i.exec(said) ?? []
  return precise ?? plain ?? status ?? '5.0.0'
}
