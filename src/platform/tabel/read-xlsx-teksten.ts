import type { Events } from '../bestand/sax.ts'
import { TeVeel, ZipRefusal } from '../bestand/zip.ts'
import { meesteTekens } from './cel.ts'
import { gathered } from './sax-rijen.ts'

/** The text that stands under a number; throws ZipRefusal where there is none. */
export type Teksten = (nummer: number) => string

const meesteTeksten = 2_000_000
const meesteBytes = 48 * 1024 * 1024

/** What stands in several cells of Excel is kept once: here as bytes, which take a third of the memory of strings. */
export async function sharedStrings(part: AsyncIterable<string> | null): Promise<Teksten> {
  let [bytes, end]: [Buffer, number] = [Buffer.alloc(64 * 1024), 0]
  const ends: number[] = []
  const keep = (tekst: string) => {
    const length = Buffer.byteLength(tekst)
    if (end + length > bytes.length) bytes = larger(bytes, end + length)
    end += bytes.write(tekst, end)
    ends.push(end)
    if (ends.length > meesteTeksten) throw new TeVeel('too many texts')
  }
  if (part) for await (const some of gathered(part, stringEvents)) for (const one of some) keep(one)
  return (nummer) => {
    const to = ends[nummer]
    if (to === undefined) throw new ZipRefusal('no such text')
    return bytes.toString('utf8', ends[nummer - 1] ?? 0, to)
  }
}

function larger(bytes: Buffer, needed: number): Buffer {
  if (needed > meesteBytes) throw new TeVeel('too much text')
  const more = Buffer.alloc(Math.min(Math.max(bytes.length * 2, needed), meesteBytes))
  bytes.copy(more)
  return more
}

function stringEvents(teksten: string[]): Events {
  const at = { tekst: '', inT: false, klank: false }
  return {
    open: (name) => {
      if (name === 'si') at.tekst = ''
      if (name === 'rPh') at.klank = true
      if (name === 't') at.inT = !at.klank
    },
    text: (text) => {
      if (!at.inT) return
      at.tekst += text
      if (at.tekst.length > meesteTekens) throw new TeVeel('too long a text')
    },
    close: (name) => {
      if (name === 'si') teksten.push(decoded(at.tekst))
      if (name === 'rPh') at.klank = false
      if (name === 't') at.inT = false
    },
  }
}

/** Excel writes a sign that XML cannot hold as `_x0007_`, and an underscore before such a word as `_x005F_`. */
export const decoded = (tekst: string): string =>
  tekst.includes('_x')
    ? tekst.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : tekst
