import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { paths } from '../../paths/index.ts'
import { everyone } from '../actor.ts'
import { root } from '../root.ts'
import { allow, type Env } from './context.ts'

/** What the build made: names carry a hash of the content, so a browser may keep them for good. */
export const assets = new Hono<Env>()
assets.use('/assets/*', (c, next) => {
  allow(c, everyone)
  return next()
})
assets.get(
  '/assets/*',
  serveStatic({
    root: join(root, 'dist'),
    precompressed: true,
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  }),
)

assets.get(paths.securityTxt.pattern, (c) => {
  allow(c, everyone)
  const { contact, url } = c.var.deps.config
  if (!contact) return c.notFound()
  const expires = new Date(Date.now() + 180 * 24 * 3600 * 1000).toISOString()
  const canonical = new URL(paths.securityTxt(), url).href
  return c.text(
    `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${canonical}\n`,
  )
})
