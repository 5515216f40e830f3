import type { Ctx } from './context.ts'

/** A browser fetches a page while a link is only pointed at: that is not looking. */
export const isAhead = (c: Ctx): boolean => c.req.header('sec-purpose')?.startsWith('prefetch') === true

/** The browser asks again at the click. */
export const askAgain = () => new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } })
