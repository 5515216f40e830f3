import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { accepts } from 'hono/accepts'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import type { Ctx, Env } from './context.ts'

export const compress = promisify(gzip)

/** In bytes: what is smaller hardly becomes less. */
const worthIt = 1024

/**
 * Compresses an answer once, as a whole: it is there as a whole already, and a stream costs more. What was compressed
 * before, by the build or for the memory of pages, goes as it is.
 */
export const compressed = createMiddleware<Env>(async (c, next) => {
  await next()
  if (!isText(c) || c.req.method === 'HEAD') return
  c.header('Vary', 'Accept-Encoding', { append: true })
  if (!acceptsGzip(c)) return
  const body = Buffer.from(await c.res.arrayBuffer())
  if (body.length < worthIt) return replaceBody(c, body)
  replaceBody(c, await compress(body))
  c.res.headers.set('Content-Encoding', 'gzip')
  weaken(c.res.headers)
})

const isText = ({ res: { headers } }: Ctx) =>
  !headers.has('Content-Encoding') && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('Content-Type') ?? '')

export const acceptsGzip = (c: Ctx): boolean =>
  accepts(c, { header: 'Accept-Encoding', supports: ['gzip'], default: 'as it is' }) === 'gzip'

/** The same answer around another body. */
function replaceBody(c: Ctx, body: Buffer): void {
  const { status, headers } = c.res
  headers.delete('Content-Length')
  // Else the new answer takes over the headers of the old one a second time.
  c.res = undefined
  c.res = new Response(body as Uint8Array<ArrayBuffer>, { status, headers })
}

/** Not the same bytes any more, but the same page. */
function weaken(headers: Headers): void {
  const etag = headers.get('ETag')
  if (etag && !etag.startsWith('W/')) headers.set('ETag', `W/${etag}`)
}
