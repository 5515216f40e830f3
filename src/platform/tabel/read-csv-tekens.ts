import { createReadStream } from 'node:fs'
import { TabelGeweigerd } from './weigering.ts'

const onleesbaar =
  'In dit bestand staan tekens die in tekst niet voorkomen. Bewaar je tabel als xlsx of ods, of als csv in UTF-8, en kies dat.'

/** Bytes that Windows-1252 gives no sign, and those that no line of text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const strange = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/

/** How the letters of a file are written: as its mark says, else UTF-8, else as a Windows in the west. Throws TabelGeweigerd. */
export async function encodingOf(pad: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'> {
  const mark = await markOf(pad)
  const likely = mark ? [mark] : (['utf-8', 'windows-1252'] as const)
  for (const encoding of likely) if (await isTextIn(pad, encoding)) return encoding
  throw new TabelGeweigerd(onleesbaar)
}

async function markOf(pad: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | null> {
  for await (const chunk of createReadStream(pad, { end: 2 })) {
    const hex = (chunk as Buffer).toString('hex')
    if (hex === 'efbbbf') return 'utf-8'
    if (hex.startsWith('fffe')) return 'utf-16le'
    if (hex.startsWith('feff')) return 'utf-16be'
  }
  return null
}

async function isTextIn(pad: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of createReadStream(pad))
      if (strange.test(decoder.decode(chunk as Buffer, { stream: true }))) return false
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
