import { again, BOUNDS, NoticeRefusal, tooBig } from './refusal.ts'

/** First bytes of files that people choose by mistake (latin1), and what they are called. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'een PDF'],
  [/^PK/, 'een zip-, Word- of Excel-bestand'],
  [/^\xd0\xcf.\xe0/, 'een oud Office-bestand'],
  [/^.\x8b/, 'een gecomprimeerd bestand (gzip)'],
  [/^7z\xbc\xaf/, 'een gecomprimeerd bestand (7z)'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, 'een afbeelding'],
  [/^\{\\rtf/, 'een RTF-document'],
  [/^\s*(<!--[^>]{0,200}-->\s*)?<(!doctype\s+html|html|head|body)\b/i, 'een webpagina (HTML)'],
  [/^\s*[{[]/, 'een JSON-bestand'],
]

/** Byte order marks, and how `<?` looks in UTF-16 without one. UTF-32 first: its mark starts with that of UTF-16. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^(\xff\xfe\0\0|\0\0\xfe\xff)/, 'utf-32'],
  [/^\xef\xbb\xbf/, 'utf-8'],
  [/^(\xff\xfe|<\0\?\0)/, 'utf-16le'],
  [/^(\xfe\xff|\0<\0\?)/, 'utf-16be'],
]

const SUPPORTED = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
])

const DECLARATION = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.-]{0,39})["']/

/**
 * The text of an XML file. The byte order mark decides, else the XML declaration, else UTF-8.
 * Throws NoticeRefusal: empty, too big, another kind of file, or bytes that do not fit the encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.byteLength > BOUNDS.bytes) throw tooBig()
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  if (head.trim() === '') {
    throw new NoticeRefusal('leeg', `Dit bestand is leeg: ${again}.`)
  }
  assertKind(head)
  const text = decodeAs(encodingOf(head), bytes).trimStart()
  assertKind(text.slice(0, 1024))
  if (text.startsWith('<')) return text
  if (DECLARATION.test(head)) throw mismatch('die het opgeeft')
  throw new NoticeRefusal('geen_xml', `Dit bestand is geen XML: ${again}.`)
}

function encodingOf(head: string): string {
  const mark = MARKS.find(([pattern]) => pattern.test(head))?.[1]
  const declared = mark ?? DECLARATION.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  const encoding = SUPPORTED.get(declared)
  if (encoding !== undefined) return encoding
  throw new NoticeRefusal(
    'codering',
    `Dit bestand gebruikt de tekencodering ${declared} en die kan Vonk niet lezen: sla het op als UTF-8 en probeer het opnieuw.`,
  )
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw mismatch(encoding.toUpperCase())
  }
}

function assertKind(start: string): void {
  const kind = SIGNATURES.find(([pattern]) => pattern.test(start))?.[1]
  if (kind === undefined) return
  throw new NoticeRefusal('geen_xml', `Dit bestand is ${kind} en geen eForms-aankondiging: ${again}.`)
}

function mismatch(encoding: string): NoticeRefusal {
  return new NoticeRefusal(
    'codering',
    `De tekens in dit bestand kloppen niet met de tekencodering ${encoding}: ${again}.`,
  )
}
