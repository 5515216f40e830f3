import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { recorded } from '#test/log.ts'
import { clientAddress } from './client-address.ts'
import type { Deps, Env } from './context.ts'
import { createKept, type Kept } from './kept.ts'

const t = await testApp()

type Asked = { socket: string; forwarded?: string | undefined; proxies?: number }

/** The address that limits are counted for, of a request from `socket` with this header. */
const addressOf = (asked: Asked) => addressSeenBy(t.deps, createKept(t.pool, t.deps.config))(asked)

/** The same, asked of one app. */
const addressSeenBy =
  (given: Deps, kept: Kept) =>
  async ({ socket, forwarded, proxies = 0 }: Asked) => {
    const deps = { ...given, config: { ...given.config, proxies } }
    const app = new Hono<Env>()
    app.get('/', (c) => {
      c.set('deps', deps)
      c.set('kept', kept)
      return c.json(clientAddress(c))
    })
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const incoming = { socket: { remoteAddress: socket, remotePort: 1, remoteFamily: 'IPv4' } }
    return (await app.request('/', { headers }, { incoming })).json()
  }

it.for([
  ['believes nobody without a proxy', 0, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['believes one proxy', 1, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['not what the visitor sent to it', 1, '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
  ['believes two', 2, '10.0.0.1', '1.2.3.4, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['takes the socket when there are too few', 2, '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['takes the socket when nothing was told', 1, '198.51.100.7', '', '198.51.100.7'],
  ['counts a network within by what the proxy tells', 1, '10.0.0.1', '10.4.5.6', '10.4.5.6'],
] as const)('%s', async ([_, proxies, socket, forwarded, expected]) => {
  expect(await addressOf({ proxies, socket, forwarded })).toBe(expected)
})

it.each([
  ['2001:db8:a:b:1:2:3:4', '2001:db8:a:b::'],
  ['2001:0DB8:000a:b::9', '2001:db8:a:b::'],
  ['2001:db8::1', '2001:db8::'],
  ['2001:db8::1%eth0', '2001:db8::'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['onzin', 'onzin'],
])('takes %s for %s', async (socket, expected) => {
  expect(await addressOf({ socket })).toBe(expected)
})

it.each([
  ['203.0.113.9:4711', '203.0.113.9'],
  ['[2001:db8:a:b::1]:4711', '2001:db8:a:b::'],
  ['[2001:db8:a:b::1]', '2001:db8:a:b::'],
  ['unknown', 'unknown'],
  ['2001:db8::1::2', '2001:db8::1::2'],
  ['203.0.113', '203.0.113'],
  ['0xcb.0.113.9', '0xcb.0.113.9'],
  ['0313.0.113.9', '0313.0.113.9'],
  ['9'.repeat(100), '9'.repeat(64)],
])('takes %s of a proxy for %s, and does not stumble', async (forwarded, expected) => {
  expect(await addressOf({ proxies: 1, socket: '10.0.0.1', forwarded })).toBe(expected)
})

describe('a proxy that was not configured', () => {
  it.each([
    ['127.0.0.1', 0],
    ['::1', 0],
    ['127.8.9.10', 0],
    ['::ffff:127.0.0.1', 0],
    ['::ffff:7f00:1', 0],
    ['10.0.0.1', 0],
    ['172.18.0.1', 0],
    ['192.168.1.1', 0],
    ['169.254.1.1', 0],
    ['100.64.0.1', 0],
    ['fd00::1', 0],
    ['fe80::1%eth0', 0],
    ['10.0.0.1', 2],
  ])('does not make the whole site count as one: %s', async (socket, proxies) => {
    expect(await addressOf({ proxies, socket, forwarded: '203.0.113.9' })).toBeNull()
  })

  it('is told of once, without the address', async () => {
    const { lines, logger } = recorded()
    const ask = addressSeenBy({ ...t.deps, logger }, createKept(t.pool, t.deps.config))
    for (const _ of [1, 2]) await ask({ socket: '10.0.0.1', forwarded: '203.0.113.9' })
    expect(lines()).toHaveLength(1)
    expect(lines()[0]).toMatchObject({ level: 40, msg: expect.stringContaining('VONK_PROXY') })
    expect(JSON.stringify(lines())).not.toMatch(/10\.0|203\.0/)
  })

  it('is not what a developer on this machine has', async () => {
    const { lines, logger } = recorded()
    await addressSeenBy({ ...t.deps, logger }, createKept(t.pool, t.deps.config))({ socket: '127.0.0.1' })
    expect(lines()).toEqual([])
  })
})
