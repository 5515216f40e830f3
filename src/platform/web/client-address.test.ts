import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { clientAddress } from './client-address.ts'
import type { Deps, Env } from './context.ts'

const t = await testApp()

/** The address that limits are counted for, of a request from `socket` with this header. */
async function addressOf(proxies: number, socket: string, forwarded?: string): Promise<string | null> {
  const deps: Deps = { ...t.deps, config: { ...t.deps.config, proxies } }
  const app = new Hono<Env>()
  app.get('/', (c) => {
    c.set('deps', deps)
    return c.json(clientAddress(c))
  })
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const incoming = { socket: { remoteAddress: socket, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', { headers }, { incoming })).json()
}

it.each([
  ['believes nobody without a proxy', 0, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['believes one proxy', 1, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['not what the visitor sent to it', 1, '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['believes two', 2, '10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['takes the socket when there are too few', 2, '10.0.0.1', '203.0.113.9', '10.0.0.1'],
  ['takes the socket when nothing was told', 1, '10.0.0.1', '', '10.0.0.1'],
])('%s', async (_, proxies, socket, forwarded, expected) => {
  expect(await addressOf(proxies, socket, forwarded)).toBe(expected)
})

it.each([
  ['2001:db8:a:b:1:2:3:4', '2001:db8:a:b::'],
  ['2001:0DB8:000a:b::9', '2001:db8:a:b::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['::1', '0:0:0:0::'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['onzin', 'onzin'],
])('takes %s for %s', async (socket, expected) => {
  expect(await addressOf(0, socket)).toBe(expected)
})
