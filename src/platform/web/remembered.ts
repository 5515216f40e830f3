import { gunzipSync } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import { today } from '../today.ts'
import { acceptsGzip, bytesOf, compress, replaceBody } from './compressed.ts'
import type { Ctx, Env } from './context.ts'
import { askedOnce } from './remembered-pages.ts'
import { standNow } from './stempel.ts'

const maxAddress = 500

/**
 * Makes a page once for all visitors, until something changes that it shows: stamps in the database say whether it did
 * (stempel.ts), so an answer is never older than the request. What is asked for once is not kept: most of that is asked for
 * by who reads everything. For a page that combines records, and so changes with any.
 * Members get pages of their own, made each time: nothing is kept that is not public. See docs/besluiten/0032-vaart.md.
 */
export const remembered = rememberedWith(() => null)

/** The same for the page of one record, whose id the address holds under this name: changes of others leave it. */
export const rememberedOf = (name: string) => rememberedWith((c) => c.req.param(name) ?? null)

function rememberedWith(recordOf: (c: Ctx) => string | null) {
  return createMiddleware<Env>(async (c, next) => {
    const record = recordOf(c)
    if (!canRemember(c)) return next()
    const store = c.get('kept').pages
    const key = `${today()} ${addressOf(c)}`
    const known = store.get(key)
    if (!known) {
      await next()
      if (c.res.status === 200) store.set(key, askedOnce)
      return
    }
    const { stand, holds } = await standNow(c.get('deps').database.db, { since: known.stand, record })
    if (known.page && holds) {
      store.set(key, { stand, page: known.page })
      return answer(c, known.page)
    }
    await next()
    if (c.res.status === 200) store.set(key, { stand, page: await compressPage(c) })
  })
}

function canRemember(c: Ctx): boolean {
  const isVisitor = c.get('actor') === null && !c.get('opgeschort')
  return (
    isVisitor &&
    c.req.method === 'GET' &&
    c.req.query('gedaan') === undefined &&
    c.req.url.length <= maxAddress
  )
}

/** Path and query, without the host that was asked for. */
const addressOf = (c: Ctx) => c.req.url.slice(c.req.url.indexOf('/', 'https://'.length))

/** For who asks now and for who asks later: compressing it once is enough. */
async function compressPage(c: Ctx): Promise<Buffer> {
  const html = await bytesOf(c.res)
  const page = compress(html)
  if (acceptsGzip(c)) replaceBody(c, page, 'gzip')
  else replaceBody(c, html)
  return page
}

/** The decision was taken when the page was made, for all visitors. */
function answer(c: Ctx, page: Buffer): Response {
  c.set('decided', true)
  c.header('Content-Type', 'text/html; charset=UTF-8')
  const isGzip = acceptsGzip(c)
  if (isGzip) c.header('Content-Encoding', 'gzip')
  return c.body((isGzip ? page : gunzipSync(page)) as Uint8Array<ArrayBuffer>)
}
