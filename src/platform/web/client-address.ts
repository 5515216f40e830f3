import { BlockList, isIP, isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Ctx, Deps } from './context.ts'

/**
 * The network that a visitor comes from, for rate limits only; believes X-Forwarded-For for as many proxies as are
 * configured. Null when we cannot know: who connects from our own network, and is no proxy that tells for whom, would
 * make everybody count as one.
 */
export function clientAddress(c: Ctx): string | null {
  const { proxies } = c.var.deps.config
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const forwarded = proxies > 0 ? hops.at(-proxies) : undefined
  if (forwarded) return networkOf(forwarded.slice(0, 64))
  const peer = socketAddress(c)
  if (peer !== undefined && !isInternal(peer)) return networkOf(peer)
  warnOnce(c)
  return null
}

/** Of IPv6 the first half: whoever has one address there has 2^64 of them, and would never meet a limit. */
function networkOf(address: string): string {
  const plain = plainOf(address)
  if (!isIPv6(plain)) return plain
  const [head = [], tail = []] = plain.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::`
}

/** IPv4 that was written as IPv6, and an address that names an interface. */
const plainOf = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/, '')

/** Addresses that no visitor from outside has: of this machine, of a network within, of a container. */
const internal = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  internal.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  internal.addSubnet(net, prefix, 'ipv6')

function isInternal(address: string): boolean {
  const plain = plainOf(address)
  return isIP(plain) > 0 && internal.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}

function socketAddress(c: Ctx): string | undefined {
  const hasSocket = c.env !== undefined && 'incoming' in (c.env as object)
  return hasSocket ? getConnInfo(c).remote.address : undefined
}

const warned = new WeakSet<Deps>()

/** Said once, with nothing of the request in it; not to who develops on this machine, where no proxy is expected. */
function warnOnce(c: Ctx): void {
  const { deps } = c.var
  const forwards = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined
  if (warned.has(deps) || !(forwards || deps.config.environment === 'production')) return
  warned.add(deps)
  deps.logger.warn(
    { proxies: deps.config.proxies },
    'no limits per origin: requests come from a private address; set VONK_PROXY to the number of proxies',
  )
}
