import { createHash } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { HTTPException } from 'hono/http-exception'
import { bestandVeld, maxBestand, type Ontvangst } from '../bestand/ontvangen.ts'
import { NotFound } from '../errors.ts'
import type { Intake } from '../web/arrived.ts'
import type { Ctx, FormBody } from '../web/context.ts'
import { type Limit, spend } from '../web/limits.ts'
import { BestandGeweigerd, kijkNa } from './bestand-nakijken.ts'
import { bsnRefused } from './fields.ts'

/** The largest form with a file in it. */
const maxForm = maxBestand + 1024 * 1024

/** Each is read, looked at and kept: work for all the others to wait for. */
const perSender: Limit = { name: 'bestand', points: 60, seconds: 3600 }

const te = {
  groot: 'Dit bestand is te groot. Kies er een van hoogstens 20 MB.',
  leeg: 'Dit bestand is leeg. Kies een ander.',
  gekozen: 'Kies een bestand.',
}

/**
 * Takes in a form with one file, part by part and never as a whole in memory, and hands on to `work`. Nothing stays of
 * it on this server after that.
 */
export async function withOntvangst(c: Ctx, { lidId, mag, receive, work }: Intake): Promise<void> {
  await spend(c, perSender, lidId)
  if (Number(c.req.header('content-length') ?? 0) > maxForm) throw new HTTPException(413)
  const folder = await mkdtemp(join(tmpdir(), `vonk-bestand-${process.pid}-`))
  try {
    await receive(takeIn(c, join(folder, 'bestand'), mag))
    await work()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function takeIn(c: Ctx, pad: string, mag: Intake['mag']): Promise<void> {
  const { fields, sent } = await readParts(c, pad)
  const ontvangst = (await mayAdd(c, mag)) ? await lookedAt(c, sent) : notLookedAt
  c.set('ontvangst', ontvangst)
  c.set('body', sent ? { ...fields, [bestandVeld]: await asFile(sent) } : fields)
}

/** Its route refuses it, and says so as for any other request. */
const notLookedAt: Ontvangst = { bestand: null, probleem: te.gekozen }

/** Straight from the pool, as a page is read: the transaction of this request is yet to come. */
async function mayAdd(c: Ctx, mag: Intake['mag']): Promise<boolean> {
  c.set('db', c.var.deps.database.db)
  try {
    return await mag(c)
  } catch (error) {
    if (error instanceof NotFound) return false
    throw error
  }
}

type Sent = { pad: string; naam: string; grootte: number; kenmerk: string; teGroot: boolean }

async function lookedAt(c: Ctx, sent: Sent | null): Promise<Ontvangst> {
  const refused = (probleem: string) => ({ bestand: null, probleem })
  if (!sent) return refused(te.gekozen)
  if (sent.teGroot) return refused(te.groot)
  if (sent.grootte === 0) return refused(te.leeg)
  try {
    const { pad, naam, grootte, kenmerk } = sent
    const { deps, log: logger } = c.var
    const nagekeken = await kijkNa({ pad, naam, scanner: deps.config.scanner, logger })
    return { bestand: { pad, grootte, kenmerk, ...nagekeken }, probleem: '' }
  } catch (error) {
    if (!(error instanceof BestandGeweigerd)) throw error
    if (error.message === bsnRefused)
      c.var.log.warn({ requestId: c.var.requestId, velden: [bestandVeld] }, 'bsn refused')
    return refused(error.message)
  }
}

/** As a form has it, without reading it. The same bytes are the same file: what a double click sends is known by that. */
async function asFile({ pad, naam, kenmerk }: Sent): Promise<File> {
  return new File([await openAsBlob(pad)], naam, { lastModified: Number.parseInt(kenmerk.slice(0, 12), 16) })
}

const limits = { files: 1, fileSize: maxBestand, fields: 20, fieldSize: 10_000, parts: 25, headerPairs: 50 }

async function readParts(c: Ctx, pad: string): Promise<{ fields: FormBody; sent: Sent | null }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type) || !c.req.raw.body) throw new HTTPException(400)
  const fields = new Map<string, string>()
  const stop = new AbortController()
  let sent: Promise<Sent> | undefined
  const form = new Busboy({ headers: { 'content-type': type }, limits })
  form.on('field', (name, value) => fields.set(name, value))
  form.on('file', (name, stream, naam) => {
    if (name !== bestandVeld || !naam || sent) return void stream.resume()
    sent = toDisk(stream, { pad, naam, signal: stop.signal })
    sent.catch(() => {})
  })
  try {
    const body = Readable.fromWeb(c.req.raw.body as ReadableStream)
    await pipeline(body, bounded(), form)
    return { fields: Object.fromEntries(fields), sent: (await sent) ?? null }
  } catch (error) {
    stop.abort()
    await sent?.catch(() => {})
    throw isDisk(error) || error instanceof HTTPException ? error : new HTTPException(400)
  }
}

/** All else that stops the reading is what was sent, or that its sender went away. */
const isDisk = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(ENOSPC|EIO|EACCES|EROFS|EMFILE)$/.test(String(error.code))

/** Who does not say beforehand how much there is, is stopped when it is too much. */
function bounded(): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      done(bytes > maxForm ? new HTTPException(413) : null, chunk)
    },
  })
}

type Kept = { pad: string; naam: string; signal: AbortSignal }

async function toDisk(stream: BusboyFileStream, { pad, naam, signal }: Kept): Promise<Sent> {
  const hash = createHash('sha256')
  const through = new PassThrough()
  let grootte = 0
  through.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    grootte += chunk.length
  })
  await pipeline(stream, through, createWriteStream(pad, { mode: 0o600 }), { signal })
  return { pad, naam, grootte, kenmerk: hash.digest('hex'), teGroot: stream.truncated }
}
