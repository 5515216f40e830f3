import { createMiddleware } from 'hono/factory'
import { SignInRequired } from '../errors.ts'
import type { Ctx, Env } from '../web/context.ts'
import { Refused } from '../web/problem.ts'
import { note } from '../web/security-log.ts'

/** The version of the API: the first number is in its address too. Every change is told on the reference page. */
export const apiVersion = '1.0.0'

/** An address in the API, absolute, as it stands in links and in Location. */
export const apiUrl = (c: Ctx, path: string): string => `${c.var.deps.config.url}${path}`

type Next = { path: string; query: Record<string, string | undefined>; na: string | null | undefined }

/** The way to the next page of a list: the same question, from `na` on. */
export function linksOf(c: Ctx, { path, query, na }: Next) {
  if (!na) return { volgende: null }
  const asked = Object.entries({ ...query, na }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return { volgende: apiUrl(c, `${path}?${new URLSearchParams(asked)}`) }
}

/** The headers of every answer of the API, errors too; put outside of those of the pages, so that these win. */
export const apiHeaders = createMiddleware<Env>(async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('API-Version', apiVersion)
  headers.set('Cache-Control', 'no-store')
  headers.set('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
  headers.set('Referrer-Policy', 'no-referrer')
})

/** A key that is wrong, revoked or too old is an error, never a silent visitor. */
export const knownKey = createMiddleware<Env>(async (c, next) => {
  if (c.req.header('authorization') !== undefined && c.var.actor === null) {
    note(c, 'inloggen.mislukt', { hoe: 'sleutel' })
    throw new SignInRequired()
  }
  await next()
})

const json = /^(\*\/\*|application\/(\*|json|problem\+json))$/

/** 406 unless the client takes JSON; no Accept header is any. */
export function assertAcceptable(c: Ctx): void {
  const accept = c.req.header('accept')
  if (!accept) return
  const takes = accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    return json.test(type) && !parameters.some((one) => /^q=0(\.0*)?$/.test(one))
  })
  if (!takes) throw new Refused(406)
}
