import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx } from './context.ts'

/** The address of the client, for rate limits only; believes X-Forwarded-For for as many proxies as are configured. */
export function clientAddress(c: Ctx): string {
  const { proxies } = c.var.deps.config
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const forwarded = proxies > 0 ? hops.at(-proxies) : undefined
  return (forwarded || socketAddress(c)).slice(0, 64)
}

function socketAddress(c: Ctx): string {
  const hasSocket = c.env !== undefined && 'incoming' in (c.env as object)
  return (hasSocket ? getConnInfo(c).remote.address : undefined) ?? 'onbekend'
}
