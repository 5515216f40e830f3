import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { signIn, testPersonas } from './personas.ts'
import { insertProeftuin } from './proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const open = await insertProeftuin(world)
const origin = new URL(t.deps.config.url).origin

describe('a form from elsewhere', () => {
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
  const send = async (path: string, headers: Record<string, string>) => {
    const cookie = await signIn(t, p.leden.inkoper.id)
    return t.app.request(path, { method: 'POST', body: '', headers: { cookie, ...headers } })
  }
  it.each([
    ['no origin', {}],
    ['no origin and no type', { 'content-type': '' }],
    ['another origin', { ...urlencoded, origin: 'https://elders.test' }],
    ['an origin that looks like ours', { ...urlencoded, origin: `${origin}.elders.test` }],
    ['no origin at all', { ...urlencoded, origin: 'null' }],
    ['another site', { ...urlencoded, 'sec-fetch-site': 'cross-site', origin: 'https://elders.test' }],
    ['a sister site', { ...urlencoded, 'sec-fetch-site': 'same-site', origin: 'https://zus.test' }],
    ['plain text', { 'content-type': 'text/plain', origin: 'https://elders.test' }],
    ['a strange type', { 'content-type': 'application/x-anders', origin: 'https://elders.test' }],
    ['json', { 'content-type': 'application/json', origin: 'https://elders.test' }],
  ])('with %s changes nothing', async (_, headers) => {
    const id = await insertProeftuin(world, { stand: 'concept' })
    const answer = await send(paths.proeftuinStart(id), headers)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Dit kan niet')
    const { gestartOp } = await t.db
      .selectFrom('proeftuin')
      .select('gestartOp')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(gestartOp).toBeNull()
  })

  it('of our own goes through', async () => {
    const id = await insertProeftuin(world, { stand: 'concept' })
    expect((await send(paths.proeftuinStart(id), { ...urlencoded, origin })).status).toBe(303)
  })
})

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
  '%s is no way to do anything here',
  async (method) => {
    for (const path of [paths.home(), paths.proeftuin(open), paths.proeftuinen(), paths.inloggen()]) {
      expect((await p.as('inkoper')(path, { method })).status).toBeOneOf([404, 405])
    }
  },
)

describe('every answer, also an error', () => {
  const requests: [string, number, () => Response | Promise<Response>][] = [
    ['a page', 200, () => p.as('bezoeker').get('/')],
    ['a page that was remembered', 200, () => p.as('bezoeker').get('/')],
    ['json', 200, () => p.as('bezoeker').get('/gezond')],
    ['a way on', 303, () => p.as('bezoeker').get(paths.mijnVonk())],
    ['not signed in', 401, () => p.as('bezoeker').post(paths.aantekeningen(open), { tekst: 'x' })],
    ['not allowed', 403, () => p.as('collega').get(paths.team(open))],
    ['not there', 404, () => p.as('bezoeker').get('/nergens')],
    ['no asset', 404, () => p.as('bezoeker').get('/assets/nergens.js')],
    [
      'stale',
      409,
      () => p.as('inkoper').post(paths.zichtbaarheid(open), { zichtbaarheid: 'team', versie: '99' }),
    ],
    ['too large', 413, () => p.as('inkoper').post(paths.aantekeningen(open), { tekst: 'x'.repeat(600_000) })],
    ['wrong', 422, () => p.as('inkoper').post(paths.aantekeningen(open), {})],
    ['from elsewhere', 403, () => t.app.request('/uitloggen', { method: 'POST' })],
  ]
  it.each(requests)('%s (%i) has the security headers', async (_, status, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.headers.get('server') ?? answer.headers.get('x-powered-by')).toBeNull()
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle="|\son\w+="/)
  })

  it('that holds a secret in its address is neither kept nor told on', async () => {
    const answer = await p.as('bezoeker').get(paths.inloglink('onbekend'))
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
