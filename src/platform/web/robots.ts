import { Hono } from 'hono'
import { paths } from '../../paths/index.ts'
import { everyone } from '../actor.ts'
import { allow, type Env } from './context.ts'

/** `closed`: where addresses begin that search engines leave alone; see noun.ts. What there is, they read in the sitemap. */
export function robots(url: string, closed: string[]) {
  const sitemap = new URL(paths.sitemap(), url).href
  const lines = closed.toSorted().map((path) => `Disallow: ${path}\n`)
  return new Hono<Env>().get(paths.robots.pattern, (c) => {
    allow(c, everyone)
    return c.text(`User-agent: *\n${lines.join('')}\nSitemap: ${sitemap}\n`)
  })
}
