import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, it } from 'vitest'
import { seal, unseal } from '#src/platform/seal.ts'
import { appOn, testApp } from '#test/app.ts'
import { cookiesOf } from '#test/passkeys.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const geheim = 'een lang geheim van de beheerder, alleen voor de proef'
const t = await testApp({ geheim })
const p = await testPersonas(t)
const path = '/mijn-vonk/codes'

beforeEach(async () => {
  for (const table of ['tempolimiet', 'herstelcode', 'codegenerator'] as const)
    await t.db.deleteFrom(table).execute()
})

t.app.get('/rechten', (c) => {
  c.set('decided', true)
  return c.json(c.var.actor?.adviesteam)
})
const hasPowers = async (cookie: string) => (await browserOf(t, cookie).get('/rechten')).json()
const byMail = (lid: TestLid = 'adviesteam') => signIn(t, p.leden[lid].id, null)

/** What the app on the telephone shows, `steps` half minutes from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

const secretIn = (page: string) =>
  (/<code class="vonk-sleutel">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')

/** Sets up an app in this session; gives its secret, the codes to write down and the cookie of after. */
async function setUp(cookie: string) {
  const browser = browserOf(t, cookie)
  await browser.post(path)
  const secret = secretIn(await (await browser.get(`${path}/instellen`)).text())
  const answer = await browser.post(`${path}/instellen`, { code: codeOf(secret) })
  expect(answer.status).toBe(200)
  const codes = [...(await answer.clone().text()).matchAll(/<code>([a-z0-9-]{34})<\/code>/g)].map(
    ([, code]) => code ?? '',
  )
  return { secret, codes, answer, cookie: cookiesOf(answer) || cookie }
}

const step = (cookie: string, code: string) =>
  browserOf(t, cookie).post('/tweede-stap', { code, terug: '/organisaties' })

describe('an app that makes codes', () => {
  it('is set up once, which gives the powers and ten codes to write down, in a session with a new token', async () => {
    const before = await byMail()
    const { codes, cookie, answer } = await setUp(before)
    expect([new Set(codes).size, answer.headers.get('cache-control')]).toEqual([10, 'no-store'])
    expect([await hasPowers(cookie), (await browserOf(t, before).get('/mijn-vonk')).status]).toEqual([
      true,
      303,
    ])
    await t.runJobs()
    expect((await t.mails(p.leden.adviesteam.email)).at(-1)?.tekst).toContain('met een code uit een app')
    const lines = await t.db.selectFrom('audit').select('handeling').execute()
    expect(lines.map(({ handeling }) => handeling)).toContain('codegenerator.ingesteld')
  })

  it('leads to where somebody was going', async () => {
    const browser = browserOf(t, await byMail())
    const query = '?terug=%2Fadviesteam'
    const linked = async (at: string, word: string) => {
      const page = await (await browser.get(at)).text()
      expect(page).toContain(word)
      return page
    }
    await linked(`/tweede-stap${query}`, `href="${path}${query}"`)
    await linked(`${path}${query}`, `action="${path}${query}"`)
    const begun = await browser.post(`${path}${query}`)
    expect(begun.headers.get('location')).toBe(`${path}/instellen${query}`)
    const page = await linked(`${path}/instellen${query}`, `action="${path}/instellen${query}"`)
    const sent = await browser.post(`${path}/instellen${query}`, { code: codeOf(secretIn(page)) })
    expect(await sent.text()).toContain('href="/adviesteam">Ik heb ze bewaard')
  })

  it('gives the powers to who signed in by mail, in a session with a new token', async () => {
    const { secret } = await setUp(await byMail())
    const cookie = await byMail()
    expect(await (await browserOf(t, cookie).get('/tweede-stap')).text()).toContain('one-time-code')
    const answer = await step(cookie, codeOf(secret, 1))
    expect(answer.headers.get('location')).toBe('/organisaties?gedaan=tweedestap')
    expect(await hasPowers(cookiesOf(answer))).toBe(true)
    expect((await browserOf(t, cookie).get('/mijn-vonk')).status).toBe(303)
  })

  it('gives a code that works once, of many at once too', async () => {
    const { secret } = await setUp(await byMail())
    const cookies = await Promise.all([byMail(), byMail(), byMail()])
    const code = codeOf(secret, 1)
    const answers = await Promise.all(cookies.map((cookie) => step(cookie, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422])
    expect((await step(await byMail(), code)).status).toBe(422)
    await t.db.deleteFrom('tempolimiet').execute()
    // Nor does the one of before, which is still of now for a slow clock.
    expect((await step(await byMail(), codeOf(secret))).status).toBe(422)
  })

  it.each([-5, 5])('gives no code that works %s half minutes off', async (steps) => {
    const { secret } = await setUp(await byMail())
    expect((await step(await byMail(), codeOf(secret, steps))).status).toBe(422)
  })

  it('cannot be guessed: five tries, then wait, in whichever session', async () => {
    const { secret } = await setUp(await byMail())
    await t.db.deleteFrom('tempolimiet').execute()
    const tries = []
    for (let i = 0; i < 5; i++) tries.push((await step(await byMail(), '000000')).status)
    expect(tries).toEqual([422, 422, 422, 422, 422])
    expect((await step(await byMail(), codeOf(secret, 1))).status).toBe(429)
  })

  it('is not the app of another member', async () => {
    const { secret } = await setUp(await byMail())
    await setUp(await byMail('beheerder'))
    expect((await step(await byMail('beheerder'), codeOf(secret, 1))).status).toBe(422)
  })

  it('is removed with all that was written down', async () => {
    const { cookie, codes } = await setUp(await byMail())
    const answer = await browserOf(t, cookie).post(`${path}/verwijdering`)
    expect(answer.headers.get('location')).toBe(`${path}?gedaan=codesweg`)
    expect((await step(await byMail(), codes[0] ?? '')).status).toBe(422)
  })
})

describe('a code that was written down', () => {
  it('works once, however it is typed, and its member hears of it', async () => {
    const { codes } = await setUp(await byMail())
    const typed = ` ${(codes[3] ?? '').toUpperCase().replaceAll('-', ' ')}`
    expect((await step(await byMail(), typed)).status).toBe(303)
    expect((await step(await byMail(), codes[3] ?? '')).status).toBe(422)
    await t.runJobs()
    expect((await t.mails(p.leden.adviesteam.email)).at(-1)?.tekst).toContain('herstelcodes')
    expect(await (await p.as('adviesteam').get(path)).text()).toContain('nog 9 van de 10')
  })

  it('is nobody else’s, and stored as a hash only', async () => {
    const { codes } = await setUp(await byMail())
    await setUp(await byMail('beheerder'))
    expect((await step(await byMail('beheerder'), codes[0] ?? '')).status).toBe(422)
    const rows = JSON.stringify(await t.db.selectFrom('herstelcode').selectAll().execute())
    expect(rows).not.toContain((codes[0] ?? '').replaceAll('-', ''))
  })
})

describe('the secret', () => {
  it('cannot be read from the database, nor put in another’s row', async () => {
    const { secret } = await setUp(await byMail())
    const { geheim: sealed, lidId } = await t.db
      .selectFrom('codegenerator')
      .selectAll()
      .executeTakeFirstOrThrow()
    const own = { soort: 'codegenerator' as const, van: lidId }
    expect(sealed.includes(secret)).toBe(false)
    expect(unseal(geheim, own, sealed)).toBe(secret)
    expect(unseal(geheim, { ...own, van: p.leden.beheerder.id }, sealed)).toBeUndefined()
    expect(unseal(geheim, { ...own, soort: 'brief' }, sealed)).toBeUndefined()
    expect(unseal(`${geheim}!`, own, sealed)).toBeUndefined()
    const touched = Buffer.from(sealed)
    touched[touched.length - 1] = (touched.at(-1) ?? 0) ^ 1
    expect(unseal(geheim, own, touched)).toBeUndefined()
    expect(unseal(geheim, own, Buffer.alloc(3))).toBeUndefined()
    expect(seal(geheim, own, secret).equals(sealed)).toBe(false)
  })

  it('is shown to the session that began, until it is confirmed, and to no other', async () => {
    const [mine, other] = [await byMail(), await byMail()]
    await browserOf(t, mine).post(path)
    const shown = await browserOf(t, mine).get(`${path}/instellen`)
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const secret = secretIn(await shown.text())
    expect((await browserOf(t, other).get(`${path}/instellen`)).headers.get('location')).toBe(path)
    const taken = await browserOf(t, other).post(`${path}/instellen`, { code: codeOf(secret) })
    expect(taken.headers.get('location')).toBe(path)
    expect((await browserOf(t, mine).post(`${path}/instellen`, { code: '000000' })).status).toBe(422)
  })

  it('is not replaced or removed with a link in a mail alone', async () => {
    await setUp(await byMail())
    const browser = browserOf(t, await byMail())
    for (const address of [
      path,
      `${path}/instellen`,
      `${path}/verwijdering`,
      '/mijn-vonk/passkeys/uitdaging',
    ])
      expect((await browser.post(address, { code: '123456' })).headers.get('location'), address).toContain(
        '/tweede-stap',
      )
    expect(await t.db.selectFrom('codegenerator').selectAll().execute()).toHaveLength(1)
  })
})

it('is there for everybody with an account, and only with VONK_GEHEIM', async () => {
  for (const lid of ['inkoper', 'gast'] as const) expect((await p.as(lid).get(path)).status).toBe(200)
  expect((await p.as('bezoeker').get(path)).headers.get('location')).toContain('/inloggen')
  expect((await p.as('adviesteam').get(path)).status).toBe(200)
  const without = appOn(t, { geheim: null })
  for (const address of [path, `${path}/instellen`])
    expect((await browserOf(without, await byMail()).get(address)).status).toBe(404)
  expect((await browserOf(without, await byMail()).post('/tweede-stap', { code: '123456' })).status).toBe(404)
  expect(await (await browserOf(without, await byMail()).get('/tweede-stap')).text()).not.toContain(path)
})
