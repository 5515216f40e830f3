import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import ipaddr from 'ipaddr.js'
import type { Ctx } from './context.ts'

/**
 * The network that a visitor comes from, for rate limits only; believes X-Forwarded-For for as many proxies as are
 * configured. Null when we cannot know: who connects from our own network, and is no proxy that tells for whom, would
 * make everybody count as one.
 */
export function clientAddress(c: Ctx): string | null {
  const { proxies } = c.var.deps.config
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const forwarded = proxies > 0 ? hops.at(-proxies) : undefined
  if (forwarded) return networkOf(withoutPort(forwarded.slice(0, 64)))
  const peer = socketAddress(c)
  if (peer !== undefined && !isInternal(peer)) return networkOf(peer)
  warnOnce(c)
  return null
}

/** Some proxies write the port behind the address; then each connection would count as another visitor. */
const withoutPort = (hop: string) => hop.replace(/^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')

/** Of IPv6 the first half: whoever has one address there has 2^64 of them, and would never meet a limit. */
function networkOf(written: string): string {
  const address = addressIn(written)
  if (address?.kind() === 'ipv6')
    return ipaddr
      .fromByteArray([...address.toByteArray().slice(0, 8), ...Array<number>(8).fill(0)])
      .toString()
  return address?.toString() ?? written
}

/** IPv4 that was written as IPv6 is IPv4. Node says what is an address: the library reads 127.1 and 0x7f.1 as well. */
const addressIn = (written: string) => (isIP(written) ? ipaddr.process(written) : null)

/** Addresses that no visitor from outside has: of this machine, of a network within, of a container. */
const internal = new Set(['loopback', 'private', 'linkLocal', 'carrierGradeNat', 'uniqueLocal'])

const isInternal = (written: string) => internal.has(addressIn(written)?.range() ?? '')

function socketAddress(c: Ctx): string | undefined {
  const hasSocket = c.env !== undefined && 'incoming' in (c.env as object)
  return hasSocket ? getConnInfo(c).remote.address : undefined
}

/** Said once, with nothing of the request in it; not to who develops on this machine, where no proxy is expected. */
function warnOnce(c: Ctx): void {
  const { deps, kept } = c.var
  const forwards = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined
  if (kept.warned.has('proxies') || !(forwards || deps.config.environment === 'production')) return
  kept.warned.add('proxies')
  deps.logger.warn(
    { proxies: deps.config.proxies },
    'no limits per origin: requests come from a private address; set VONK_PROXY to the number of proxies',
  )
}
