import { beforeEach, describe, expect, it } from 'vitest'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { testApp } from '#test/app.ts'
import { createAuthenticator } from '#test/authenticator.ts'
import { ask, cookiesOf, list, passkeySteps, refused } from '#test/passkeys.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const { passkeyOf, askLogin, enter } = passkeySteps(t, p)
const login = '/inloggen/passkey/uitdaging'
const failed = `${list}?fout=passkey`

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const boundTo = (cookie: string) =>
  t.db
    .selectFrom('uitdaging')
    .select('doel')
    .where('browserHash', '=', hashOf(cookie.slice('vonk='.length)))
    .execute()

describe('what a browser is asked is tied to', () => {
  it('a cookie of its own, whatever was planted there', async () => {
    const planted = `vonk=${newToken()}`
    const { cookie } = await ask(browserOf(t, planted), login)
    expect(cookie).toMatch(/^vonk=[\w-]{43}$/)
    expect(cookie).not.toBe(planted)
    expect([await boundTo(planted), await boundTo(cookie)]).toEqual([[], [{ doel: 'inloggen' }]])
  })

  it('its session only while that is one', async () => {
    const session = await signIn(t, p.leden.hr.id)
    const browser = browserOf(t, session)
    const { options } = await ask(browser, `${list}/uitdaging`)
    const ended = { beeindigdOp: new Date() }
    await t.db.updateTable('sessie').set(ended).where('lidId', '=', p.leden.hr.id).execute()
    const device = createAuthenticator(t.deps.config.url)
    expect((await browser.post(list, { naam: 'Te laat', antwoord: device.make(options) })).status).toBe(401)
    const asked = await browser.post(login)
    expect(cookiesOf(asked)).not.toBe(session)
    expect(await boundTo(cookiesOf(asked))).toEqual([{ doel: 'inloggen' }])
  })

  it('who was asked: not somebody else, who is asked at the same time', async () => {
    const [mine, theirs] = [
      browserOf(t, await signIn(t, p.leden.collega.id)),
      browserOf(t, await signIn(t, p.leden.buurman.id)),
    ]
    const { options } = await ask(mine, `${list}/uitdaging`)
    await ask(theirs, `${list}/uitdaging`)
    const antwoord = createAuthenticator(t.deps.config.url).make(options)
    expect((await theirs.post(list, { naam: 'Vreemd', antwoord })).headers.get('location')).toBe(failed)
  })
})

describe('of two tabs the last one is asked,', () => {
  it('in a session', async () => {
    const browser = browserOf(t, await signIn(t, p.leden.inkoper.id))
    const device = createAuthenticator(t.deps.config.url)
    const [first, last] = [
      await ask(browser, `${list}/uitdaging`),
      await ask(browser, `${list}/uitdaging`),
    ].map(({ options }) => device.make(options))
    const answers = [
      await browser.post(list, { naam: 'Eerste', antwoord: first ?? '' }),
      await browser.post(list, { naam: 'Laatste', antwoord: last ?? '' }),
    ]
    // The first answer used up what was asked last.
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual([failed, failed])
  })

  it('and without one', async () => {
    const device = await passkeyOf('leverancier')
    const first = await askLogin()
    const last = await ask(browserOf(t, first.cookie), login)
    expect((await enter(last.cookie, device.sign(first.options))).headers.get('location')).toBe(refused)
    const again = await ask(browserOf(t, last.cookie), login)
    expect((await enter(again.cookie, device.sign(again.options))).headers.get('location')).toContain(
      'ingelogd',
    )
  })

  it('and asking many times at once leaves one question', async () => {
    const session = await signIn(t, p.leden.inkoper.id)
    const browser = browserOf(t, session)
    const asked = await Promise.all([1, 2, 3, 4].map(() => browser.post(`${list}/uitdaging`)))
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await boundTo(session)).toHaveLength(1)
  })
})
