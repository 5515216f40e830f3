import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx } from './context.ts'

/** The address of the client, for rate limits only; believes X-Forwarded-For for as many proxies as are configured. */
export function clientAddress(c: Ctx): string {
  const { proxies } = c.var.deps.config
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const forwarded = proxies > 0 ? hops.at(-proxies) : undefined
  return networkOf((forwarded || socketAddress(c)).slice(0, 64))
}

/** Of IPv6 the first half: whoever has one address there has 2^64 of them, and would never meet a limit. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/, '')
  if (!isIPv6(plain)) return plain
  const [head = [], tail = []] = plain.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::`
}

function socketAddress(c: Ctx): string {
  const hasSocket = c.env !== undefined && 'incoming' in (c.env as object)
  return (hasSocket ? getConnInfo(c).remote.address : undefined) ?? 'onbekend'
}
