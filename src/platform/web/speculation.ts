import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { paths } from '../../paths/index.ts'
import { everyone } from '../actor.ts'
import { allow, type Env } from './context.ts'

/** A file or an answer of the API is no page, and what was done is said once: those wait for the click. */
const neverAhead = ['/api/*', '/*.*', '/*\\?*(^|&)gedaan=*']

/** Pages that the browser fetches while a link is pointed at, so that they are there at the click. */
const rulesBut = (notAhead: string[]) =>
  JSON.stringify({
    prefetch: [
      {
        where: { and: [{ href_matches: '/*' }, { not: { href_matches: [...notAhead, ...neverAhead] } }] },
        eagerness: 'moderate',
      },
    ],
  })

/** `notAhead`: where reading is written down; see noun.ts. */
export function speculation(notAhead: string[]) {
  const rules = rulesBut(notAhead)
  return new Hono<Env>().get(paths.speculatie.pattern, (c) => {
    allow(c, everyone)
    c.header('Cache-Control', 'public, max-age=86400')
    return c.body(rules, 200, { 'Content-Type': 'application/speculationrules+json' })
  })
}

/** A header names the rules on every page, because a script in the page is not allowed. */
export const speculationRules = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.res.headers.get('Content-Type')?.startsWith('text/html'))
    c.res.headers.set('Speculation-Rules', `"${paths.speculatie()}"`)
})
