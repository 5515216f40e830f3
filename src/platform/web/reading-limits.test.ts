import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { statementsOf } from '#test/queries.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp({ proxies: 1 })
const p = await testPersonas(t)
const from = (ip: string) => browserOf(t, '', { 'X-Forwarded-For': ip })
const search = paths.proeftuinen({ q: 'dossiers' })

/** How many of these were answered before the first that had to wait; gives that one too. */
async function until429(ask: () => Promise<Response>) {
  for (let n = 0; n < 5000; n++) {
    const answer = await ask()
    if (answer.status === 429) return { n, answer }
    await answer.body?.cancel()
  }
  throw new Error('never')
}

describe('searching', () => {
  it('has a limit per member, with a page that says so and when to come back', async () => {
    const { n, answer } = await until429(() => p.as('inkoper').get(search))
    expect(n).toBe(120)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await answer.text()).toContain('Even wachten')
    expect((await p.as('collega').get(search)).status).toBe(200)
    expect((await p.as('inkoper').get(paths.proeftuinen())).status).toBe(200)
    expect((await from('192.0.2.1').get(search)).status).toBe(200)
  })

  it('has a wide one per network of visitors, of IPv6 by its first half', async () => {
    const { n } = await until429(() => from('2001:db8:a:b::1').get(search))
    expect(n).toBe(1200)
    expect((await from('2001:db8:a:b:ffff::2').get(search)).status).toBe(429)
    expect((await from('2001:db8:a:c::1').get(search)).status).toBe(200)
  })

  it('has none for visitors when we cannot know where they come from', async () => {
    const blind = appOn(t, { proxies: 0 })
    for (let i = 0; i < 1300; i++) await (await browserOf(blind).get(search)).body?.cancel()
    expect((await browserOf(blind).get(search)).status).toBe(200)
  })
})

it('counts without a statement: a page that was remembered stays as cheap as it was', async () => {
  const ask = () => from('198.51.100.9').get(search)
  for (let i = 0; i < 2; i++) await ask()
  const { statements } = await statementsOf(t, ask)
  expect(statements).toHaveLength(1)
})

it('feeds have a limit per network', async () => {
  expect((await until429(() => from('192.0.2.7').get('/nergens.atom'))).n).toBe(600)
  const statusFrom = async (ip: string) => (await from(ip).get(paths.proeftuinenFeed())).status
  expect([await statusFrom('192.0.2.7'), await statusFrom('192.0.2.6')]).toEqual([429, 200])
})

it('the API has one per key, told as a problem', async () => {
  const token = 'vonk_een-sleutel-om-te-tellen'
  const verlooptOp = new Date(Date.now() + 1e7)
  const lidId = p.leden.hr.id
  await t.db
    .insertInto('toegangssleutel')
    .values({ lidId, verlooptOp, naam: 'x', tokenHash: hashOf(token) })
    .execute()
  const headers = { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '192.0.2.8' }
  const { n, answer } = await until429(async () => t.app.request('/api/v1/nergens', { headers }))
  expect([n, answer.headers.get('content-type')]).toEqual([1200, 'application/problem+json'])
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await answer.json()).toMatchObject({ status: 429, title: 'Even wachten' })
})
