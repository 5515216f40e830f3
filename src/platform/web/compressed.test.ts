import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'

const t = await testApp()

const ask = async (path: string, encoding?: string) => {
  const answer = await t.app.request(path, encoding ? { headers: { 'Accept-Encoding': encoding } } : {})
  const body = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, body }
}

it.each([
  ['a page', paths.home(), 200],
  ['a page that was not found', '/bestaat-niet', 404],
  ['the description of the API', '/api/v1/openapi.json', 200],
])('sends %s as it is or compressed, as the browser can', async (_what, path, status) => {
  const plain = await ask(path)
  const small = await ask(path, 'gzip, deflate, br')
  expect([plain.status, small.status]).toEqual([status, status])
  expect([plain.headers.get('content-encoding'), small.headers.get('content-encoding')]).toEqual([
    null,
    'gzip',
  ])
  expect(gunzipSync(small.body).toString()).toBe(plain.body.toString())
  for (const { headers } of [plain, small]) {
    expect(headers.get('vary')).toContain('Accept-Encoding')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

it.each(['br', 'gzip;q=0', 'identity'])('does not compress for who asks for %s', async (encoding) => {
  expect((await ask(paths.home(), encoding)).headers.get('content-encoding')).toBeNull()
})

it('leaves what is small as it is', async () => {
  const { headers, body } = await ask('/robots.txt', 'gzip')
  expect(headers.get('content-encoding')).toBeNull()
  expect(body.toString()).toContain('User-agent')
})

it('lets a browser ask whether what it was sent compressed is still the same', async () => {
  const feed = `${paths.proeftuinen()}/feed.atom`
  const etag = (await ask(feed, 'gzip')).headers.get('etag') ?? ''
  expect(etag).toMatch(/^(W\/)?"/)
  const again = await t.app.request(feed, { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag } })
  expect(again.status).toBe(304)
})
