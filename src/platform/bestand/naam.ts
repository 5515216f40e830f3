import { basename } from 'node:path'
import type { Bestandsoort } from './soort.ts'

export const maxNaam = 120

/** Signs that turn the direction of reading, end a line, mean something to a shell or a file system, or are not seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const odd = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff<>:"|?*\\/]/g

/** As its sender called it, without the folder that it came from, on one line, and ending with what it is. */
export function naamVan(gegeven: string, soort: Bestandsoort): string {
  const clean = basename(gegeven.replaceAll('\\', '/')).normalize('NFC').toWellFormed().replace(odd, ' ')
  const bare = clean
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const cut = [...bare].slice(0, maxNaam - soort.length - 1).join('')
  return `${cut.trim() || 'bestand'}.${soort}`
}
