import type { Metadata, Sharp, SharpOptions } from 'sharp'
import { TooMany } from './errors.ts'
import { loadSharp } from './sharp.ts'

/** A picture that people sent, made into what we keep: bounded, without metadata, and never the bytes that came in. */

export const maxImageBytes = 8 * 1024 * 1024
const maxPixels = 50_000_000
/** What an interlaced picture takes while it is unpacked: four bytes for each of them, and two such pictures at once. */
const maxUnpacked = maxPixels * 4
const maxSeconds = 10

/** What comes out: a square of so many pixels, as WebP. */
export type Squares<K extends string> = Record<K, number>
export type Made<K extends string> =
  | { ok: true; pictures: Record<K, Buffer> }
  | { ok: false; problem: string }

const refusals = {
  size: 'Deze foto is te groot. Kies er een van hoogstens 8 MB.',
  type: 'Dit is geen foto die Vonk kan lezen. Kies een jpeg, png of webp.',
  broken: 'Deze foto is beschadigd of niet helemaal aangekomen. Kies hem opnieuw, of kies een andere.',
  pixels: 'Deze foto heeft te veel beeldpunten. Maak hem kleiner: 20 miljoen is genoeg.',
  moving: 'Dit is een bewegend plaatje. Kies een foto die stilstaat.',
  small: 'Deze foto is te klein. Kies er een van minstens 96 bij 96 beeldpunten.',
}

class Refused extends Error {}

/** Turned as the camera was held, cut to a square around what catches the eye, and everything beside the picture gone. */
export async function makeSquares<K extends string>(bytes: Uint8Array, sizes: Squares<K>): Promise<Made<K>> {
  try {
    assertKnown(bytes)
    return { ok: true, pictures: await inTurn(() => squaresOf(bytes, sizes)) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.message }
    throw error
  }
}

function assertKnown(bytes: Uint8Array): void {
  if (bytes.length > maxImageBytes) throw new Refused(refusals.size)
  if (!kinds.some((isKind) => isKind(Buffer.from(bytes.subarray(0, 16))))) throw new Refused(refusals.type)
}

/** By how the file begins: what a browser calls it, or its name, says nothing. */
const kinds: ((head: Buffer) => boolean)[] = [
  (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (head) => head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
]

async function squaresOf<K extends string>(bytes: Uint8Array, sizes: Squares<K>): Promise<Record<K, Buffer>> {
  const open = await openerOf(bytes)
  assertReasonable(await open().metadata().catch(unreadable))
  const made: [string, Buffer][] = []
  for (const [name, size] of Object.entries<number>(sizes)) {
    const square = open().autoOrient().resize(size, size, { fit: 'cover', position: 'attention' })
    const picture = square.flatten({ background: '#ffffff' }).webp({ quality: 82 })
    made.push([name, await picture.timeout({ seconds: maxSeconds }).toBuffer().catch(unreadable)])
  }
  return Object.fromEntries(made) as Record<K, Buffer>
}

function assertReasonable({ format, width, height, channels, depth, pages = 1 }: Metadata): void {
  if (!['jpeg', 'png', 'webp'].includes(format ?? '')) throw new Refused(refusals.type)
  if (pages > 1) throw new Refused(refusals.moving)
  if (width * height > maxPixels) throw new Refused(refusals.pixels)
  const perPixel = channels * (depth === 'uchar' ? 1 : 2)
  if (width * height * perPixel > maxUnpacked) throw new Refused(refusals.pixels)
  if (Math.min(width, height) < 96) throw new Refused(refusals.small)
}

/** sharp does not say why it failed. Size, pixels and memory were bounded before, so it is the file. */
const unreadable = (error: Error): never => {
  throw new Refused(/pixel limit/i.test(error.message) ? refusals.pixels : refusals.broken)
}

const options: SharpOptions = { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true }

async function openerOf(bytes: Uint8Array): Promise<() => Sharp> {
  const sharp = await loadSharp()
  return () => sharp(bytes, options)
}

const atOnce = 2
const mayWait = 6
let busy = 0
const waiting: (() => void)[] = []

/** Two at a time, so that pictures never take all threads of the process; beyond a short queue: come back later. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) {
    if (waiting.length >= mayWait) throw new TooMany(10, 'foto')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else busy++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }
}
