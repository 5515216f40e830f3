import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { appOn, testApp } from '#test/app.ts'
import { createAuthenticator } from '#test/authenticator.ts'
import { ask, cookiesOf, list, passkeySteps, refused } from '#test/passkeys.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const { signedIn, passkeyOf, askLogin, login, rowsOf } = passkeySteps(t, p)
const url = t.deps.config.url

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

describe('a passkey', () => {
  it('lets its member in, at the page that was asked for', async () => {
    const answer = await login(await passkeyOf('inkoper'))
    expect(answer.headers.get('location')).toBe('/organisaties?gedaan=ingelogd')
    const page = await (await browserOf(t, cookiesOf(answer)).get('/mijn-vonk/profiel')).text()
    expect(page).toContain(p.leden.inkoper.email)
  })

  it('shows what it is called, and when it was made and used', async () => {
    const device = await passkeyOf('collega', 'Laptop op het werk')
    const seen = async () => (await p.as('collega').get(list)).text()
    expect(await seen()).toMatch(/Laptop op het werk[\s\S]*nog niet/)
    await login(device)
    expect(await seen()).not.toContain('nog niet')
  })

  it('is called after the browser when it got no name', async () => {
    await passkeyOf('bestuurder', '')
    expect((await rowsOf('bestuurder'))[0]?.naam).toBe('Onbekende browser')
  })

  it('is told of by mail, and leaves an audit line', async () => {
    await passkeyOf('jobcoach')
    await t.runJobs()
    expect((await t.mails(p.leden.jobcoach.email)).map(({ onderwerp }) => onderwerp)).toEqual([
      'Er is een passkey toegevoegd in Vonk',
    ])
    const [row] = await rowsOf('jobcoach')
    const line = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', row?.id ?? '')
      .executeTakeFirst()
    expect(line).toMatchObject({ handeling: 'passkey.toegevoegd', lidId: p.leden.jobcoach.id })
  })

  it('can get another name', async () => {
    await passkeyOf('hr')
    const path = `${list}/${(await rowsOf('hr'))[0]?.id}`
    expect((await p.as('hr').post(path, { naam: '' })).status).toBe(422)
    await p.as('hr').post(path, { naam: 'Sleutelbos' })
    expect(await (await p.as('hr').get(list)).text()).toContain('Sleutelbos')
  })

  it('works no more once it is removed, of which a mail tells too', async () => {
    const device = await passkeyOf('opdrachtgever')
    const [row] = await rowsOf('opdrachtgever')
    const browser = await signedIn('opdrachtgever')
    const answer = await browser().post(`${list}/${row?.id}/verwijdering`)
    expect(answer.headers.get('location')).toBe(`${list}?gedaan=passkeyweg`)
    expect((await login(device)).headers.get('location')).toBe(refused)
    await t.runJobs()
    expect((await t.mails(p.leden.opdrachtgever.email)).at(-1)?.onderwerp).toContain('verwijderd')
  })

  it('does not work for who has left', async () => {
    const device = await passkeyOf('buurman')
    const left = (vertrokkenOp: Date | null) =>
      t.db.updateTable('lid').set({ vertrokkenOp }).where('id', '=', p.leden.buurman.id).execute()
    await left(new Date())
    expect((await login(device)).headers.get('location')).toBe(refused)
    await left(null)
  })

  it('is nobody else’s to see, name or remove', async () => {
    await passkeyOf('adviesteam', 'Van Ada')
    const [row] = await rowsOf('adviesteam')
    const other = (await signedIn('hr'))()
    expect(await (await other.get(list)).text()).not.toContain('Van Ada')
    for (const answer of [
      await other.get(`${list}/${row?.id}`),
      await other.post(`${list}/${row?.id}`, { naam: 'Van mij' }),
      await other.post(`${list}/${row?.id}/verwijdering`),
      await other.get(`${list}/geen-id`),
    ]) {
      expect(answer.status).toBe(404)
    }
    expect(await rowsOf('adviesteam')).toHaveLength(1)
  })
})

describe('adding one', () => {
  const failed = `${list}?fout=passkey`

  it.each([
    ['for another origin', { origin: 'https://elders.test' }],
    ['for another host', { rpId: 'elders.test' }],
    ['without the person being verified', { userVerified: false }],
  ])('is refused %s', async (_, lie) => {
    const browser = await signedIn('concurrent')
    const { options, cookie } = await ask(browser(), `${list}/uitdaging`)
    const antwoord = createAuthenticator(url).make(options, lie)
    const answer = await browser(cookie).post(list, { naam: '', antwoord })
    expect([answer.headers.get('location'), await rowsOf('concurrent')]).toEqual([failed, []])
    expect(await (await browser().get(failed)).text()).toContain('De passkey is niet toegevoegd')
  })

  it('is refused with the answer to somebody else’s question', async () => {
    const [mine, theirs] = [await signedIn('concurrent'), await signedIn('hr')]
    const { options, cookie } = await ask(mine(), `${list}/uitdaging`)
    const before = (await rowsOf('hr')).length
    const antwoord = createAuthenticator(url).make(options)
    expect((await theirs(cookie).post(list, { naam: '', antwoord })).headers.get('location')).toBe(failed)
    expect(await rowsOf('hr')).toHaveLength(before)
  })

  it('is refused for a passkey that somebody has', async () => {
    const device = await passkeyOf('inkoper')
    const browser = await signedIn('concurrent')
    const { options, cookie } = await ask(browser(), `${list}/uitdaging`)
    const answer = await browser(cookie).post(list, { naam: '', antwoord: device.make(options) })
    expect([answer.headers.get('location'), await rowsOf('concurrent')]).toEqual([failed, []])
  })

  it('asks to sign in again when that was longer than a quarter of an hour ago; so does removing', async () => {
    await passkeyOf('gast')
    const [row] = await rowsOf('gast')
    const browser = await signedIn('gast')
    const { options, cookie } = await ask(browser(), `${list}/uitdaging`)
    await sql`update sessie set bewezen_op = now() - interval '16 minutes'`.execute(t.db)
    const again = '/inloggen?terug=%2Fmijn-vonk%2Fpasskeys'
    for (const answer of [
      await browser().post(`${list}/uitdaging`),
      await browser(cookie).post(list, { naam: '', antwoord: createAuthenticator(url).make(options) }),
      await browser().post(`${list}/${row?.id}/verwijdering`),
    ]) {
      expect(answer.headers.get('location')).toContain(again)
    }
    expect(await rowsOf('gast')).toHaveLength(1)
    expect(await (await browser().get(list)).text()).toContain('Log eerst opnieuw in')
  })

  it('is for who is signed in', async () => {
    expect((await p.as('bezoeker').post(`${list}/uitdaging`)).status).toBe(401)
    expect((await p.as('bezoeker').get(list)).headers.get('location')).toContain('/inloggen')
  })

  it('stops at twenty', async () => {
    const lidId = p.leden.beheerder.id
    const twenty = Array.from({ length: 20 }, (_, i) => ({ lidId, naam: `${i}`, credentialId: `c${i}` }))
    await t.db
      .insertInto('passkey')
      .values(twenty.map((row) => ({ ...row, publiekeSleutel: Buffer.of(1) })))
      .execute()
    const browser = await signedIn('beheerder')
    const { options, cookie } = await ask(browser(), `${list}/uitdaging`)
    const antwoord = createAuthenticator(url).make(options)
    expect((await browser(cookie).post(list, { naam: '', antwoord })).status).toBe(409)
  })
})

it('keeps no question, cookie or key in the open', async () => {
  const { options, cookie } = await askLogin()
  const { rows } = await sql<{
    rij: string
  }>`select uitdaging::text as rij from uitdaging`.execute(t.db)
  expect(rows.length).toBeGreaterThan(0)
  const dump = JSON.stringify(rows)
  expect(dump).not.toContain(options.challenge)
  expect(dump).not.toContain(cookie.split('=')[1])
})

it('ties the question to the session cookie, of which a visitor has one that signs nobody in', async () => {
  const [plain] = (await p.as('bezoeker').post('/inloggen/passkey/uitdaging')).headers.getSetCookie()
  expect(plain).toMatch(/^vonk=.*Max-Age=300; .*HttpOnly; SameSite=Lax/)
  expect((await browserOf(t, plain?.split(';')[0]).get('/mijn-vonk')).status).toBe(303)
  const asked = await (await signedIn('hr'))().post(`${list}/uitdaging`)
  expect(asked.headers.getSetCookie()).toEqual([])
  const secure = browserOf(appOn(t, { url: 'https://vonk.test' }))
  const [cookie] = (await secure.post('/inloggen/passkey/uitdaging')).headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-vonk=.*Secure/)
})

it('offers nothing at an address where browsers take no passkeys', async () => {
  for (const url of ['http://192.0.2.7:3000', 'https://192.0.2.7', 'http://vonk.test', 'http://[::1]:3000']) {
    const visitor = browserOf(appOn(t, { url }))
    expect(await (await visitor.get('/inloggen')).text()).not.toContain('passkey')
    expect((await visitor.post('/inloggen/passkey/uitdaging')).status).toBe(404)
  }
  expect(await (await p.as('bezoeker').get('/inloggen')).text()).toContain('Log in met een passkey')
})
