import { gzipSync } from 'node:zlib'
import { accepts } from 'hono/accepts'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import { HtmlEscapedCallbackPhase, resolveCallback } from 'hono/utils/html'
import type { Ctx, Env } from './context.ts'

/** Here and now: a fifth of a millisecond for a page, and handing it to another thread costs as much. */
export const compress = (body: Buffer): Buffer => gzipSync(body)

/** In bytes: what is smaller hardly becomes less. */
const worthIt = 1024

/**
 * Compresses an answer once, as a whole: it is there as a whole already, and a stream costs more. What was compressed
 * before, by the build or for the memory of pages, goes as it is.
 */
export const compressed = createMiddleware<Env>(async (c, next) => {
  c.html = keepingText(c.html)
  await next()
  const { headers } = c.res
  if (c.req.method === 'HEAD' || !isText(headers) || isInParts(headers)) return
  if (!/accept-encoding/i.test(headers.get('Vary') ?? '')) headers.append('Vary', 'Accept-Encoding')
  if (headers.has('Content-Encoding') || !acceptsGzip(c)) return
  const body = await bytesOf(c.res)
  if (body.length < worthIt) replaceBody(c, body)
  else replaceBody(c, compress(body), 'gzip')
})

/** Where an answer carries what its page says. */
const pageText = Symbol('text of the page')
type Answer = Response & { [pageText]?: string }

/** As `c.html`, but the text stays at hand: taking it back out of a Response costs as much as compressing it. */
const keepingText = (html: Ctx['html']) =>
  (async (page: string | Promise<string>, ...rest: []) => {
    const text = String(await resolveCallback(page, HtmlEscapedCallbackPhase.Stringify, false, {}))
    return Object.assign(html(text, ...rest), { [pageText]: text })
  }) as Ctx['html']

/** The body of an answer that was not sent yet, as it goes over the line. */
export async function bytesOf(answer: Answer): Promise<Buffer> {
  const text = answer[pageText]
  return text === undefined ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(text)
}

/** Of a file one may ask for the bytes in the middle. */
const isInParts = (headers: Headers) => headers.has('Accept-Ranges')

const isText = (headers: Headers) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('Content-Type') ?? '')

export const acceptsGzip = (c: Ctx): boolean =>
  accepts(c, { header: 'Accept-Encoding', supports: ['gzip'], default: 'as it is' }) === 'gzip'

/** The same answer around another body. */
export function replaceBody(c: Ctx, body: Buffer, encoding?: 'gzip'): void {
  const { status, headers } = c.res
  headers.delete('Content-Length')
  if (encoding) headers.set('Content-Encoding', encoding)
  if (encoding) weaken(headers)
  // Else the new answer takes over the headers of the old one a second time.
  c.res = undefined
  c.res = new Response(body as Uint8Array<ArrayBuffer>, { status, headers })
}

/** Not the same bytes any more, but the same page. */
function weaken(headers: Headers): void {
  const etag = headers.get('ETag')
  if (etag && !etag.startsWith('W/')) headers.set('ETag', `W/${etag}`)
}
