import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'
import { insertProeftuin } from './proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const open = await insertProeftuin({ t, p })
const origin = new URL(t.deps.config.url).origin

/** A request of which the body begins and does not come to its end before `finish`. */
function slowly(path: string, type: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('email=')),
    pull: async (controller) => {
      await promise
      controller.close()
    },
  })
  const headers = { origin, 'content-type': type, 'content-length': '1000' }
  const answer = t.app.request(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
  return { answer, finish: resolve }
}

describe('many who send slowly', () => {
  it.each([
    ['/inloggen', 'application/x-www-form-urlencoded'],
    ['/nergens', 'text/plain'],
    ['/api/v1/proeftuinen', 'application/json'],
  ])('a form to %s keep no connection of the database from anybody else', async (path, type) => {
    const slow = Array.from({ length: 12 }, () => slowly(path, type))
    const others = await Promise.all(['/klaar', paths.proeftuinen()].map((one) => t.app.request(one)))
    for (const { finish } of slow) finish()
    expect(others.map(({ status }) => status)).toEqual([200, 200])
    for (const { answer } of slow) expect((await answer).status).toBeOneOf([401, 404, 422, 429])
  })
})

const announced = { 'content-length': '1000' }

it.each([
  ['application/x-www-form-urlencoded', announced],
  ['application/json', announced],
  ['application/x-www-form-urlencoded', {}],
  ['application/json', {}],
])('a body of %s, announced as %o, that is broken off is a mistake of who sent it', async (type, length) => {
  const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
  const body = new ReadableStream({ pull: (controller) => controller.error(aborted) })
  const headers = { origin, 'content-type': type, ...length }
  const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
  expect((await t.app.request('/inloggen', init)).status).toBe(400)
})

it('reads no file of a visitor: it could only be refused', async () => {
  const body = new FormData()
  body.set('bestand', new File([new Uint8Array(2 * 1024 * 1024)], 'aankondiging.xml'))
  const request = new Request(new URL('/aanbestedingen/inlezen', origin), {
    method: 'POST',
    body,
    headers: { origin },
  })
  expect((await t.app.request(request)).status).toBe(401)
  expect(request.bodyUsed).toBe(false)
})

describe('a cache in between', () => {
  it.each([
    ['a page', () => p.as('bezoeker').get(paths.proeftuinen())],
    ['a page that was remembered', () => p.as('bezoeker').get(paths.proeftuinen())],
    ['a way on', () => p.as('bezoeker').get(paths.mijnVonk())],
    ['what is not there', () => p.as('bezoeker').get('/nergens')],
  ])('keeps nothing of %s', async (_, ask) => {
    expect((await ask()).headers.get('cache-control')).toBe('private, no-cache')
  })

  it.each([
    ['a page', () => p.as('inkoper').get(paths.mijnVonk())],
    ['a page that was remembered', () => p.as('inkoper').get(paths.proeftuin(open))],
    ['an error', () => p.as('collega').get(paths.team(open))],
    ['suggestions', () => p.as('inkoper').get(paths.organisatieZoek('min'))],
  ])('keeps nothing of %s of a member, nor does the browser', async (_, ask) => {
    expect((await ask()).headers.get('cache-control')).toBe('no-store')
  })

  it('keeps nothing at all of what holds a secret', async () => {
    for (const path of [paths.inloglink('x'), paths.uitnodiging('x'), '/api/v1/proeftuinen']) {
      expect((await p.as('bezoeker').get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })
})
