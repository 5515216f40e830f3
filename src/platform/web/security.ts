import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { isApi, paths } from '../../paths/index.ts'
import type { Config } from '../config.ts'
import { Forbidden } from '../errors.ts'
import type { Env } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/** Everything from our own origin, nothing inline, nothing framed; only cards stand in pages of others. */
export function headers(config: Config): MiddlewareHandler<Env> {
  const [own, shared] = [headersOf(config, 'same-origin'), headersOf(config, 'cross-origin')]
  return (c, next) => (paths.kaart.matches(c.req.path) ? shared : own)(c, next)
}

const headersOf = (config: Config, crossOriginResourcePolicy: 'same-origin' | 'cross-origin') =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy,
    strictTransportSecurity: config.url.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
  })

const elders =
  'Wat je stuurde, kwam niet van een pagina van Vonk zelf. Daarom is er niets mee gedaan. Open de pagina in Vonk en verstuur het daar.'

/**
 * What changes something must come from our own pages, whatever the type of its body. Not so in the API, which knows no
 * cookies that could be misused, nor at addresses for other programs, where a token in the address decides.
 */
export const sameOrigin =
  (config: Config, isFromAnywhere: (path: string) => boolean): MiddlewareHandler<Env> =>
  (c, next) => {
    if (isSafe(c.req.method) || isApi(c.req.path) || isFromAnywhere(c.req.path)) return next()
    const own = [new URL(config.url).origin, new URL(c.req.url).origin]
    const isOwn =
      c.req.header('sec-fetch-site') === 'same-origin' || own.includes(c.req.header('origin') ?? '')
    if (isOwn) return next()
    throw new Forbidden(elders)
  }

/**
 * The default for caches: no cache in between keeps a page. A browser may keep what a visitor reads and ask about it
 * again; it keeps nothing that was made for a session or begins one. See docs/besluiten/0028.
 */
export const notShared = createMiddleware<Env>(async (c, next) => {
  await next()
  const { headers } = c.res
  if (headers.has('Cache-Control')) return
  const isOwn = c.get('sessieId') !== null || headers.has('Set-Cookie')
  headers.set('Cache-Control', isOwn ? 'no-store' : 'private, no-cache')
})
