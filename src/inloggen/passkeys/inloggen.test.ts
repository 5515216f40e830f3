import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { appOn, testApp } from '#test/app.ts'
import { ask, hasSession, list, passkeySteps, refused } from '#test/passkeys.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { nearlySpent } from '#test/tempo.ts'

const t = await testApp()
const p = await testPersonas(t)
const { signedIn, passkeyOf, askLogin, enter, login } = passkeySteps(t, p)

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

describe('signing in is refused, and says no more than that,', () => {
  const lies = {
    'for another origin': { origin: 'https://elders.test' },
    'for another host': { rpId: 'elders.test' },
    'without the person being verified': { userVerified: false },
    'for another member than whose passkey it is': { userHandle: Buffer.alloc(16, 7).toString('base64url') },
  }
  it.each(Object.entries(lies))('%s', async (_, lie) => {
    const device = await passkeyOf('leverancier')
    const { options, cookie } = await askLogin()
    const answer = await enter(cookie, device.sign(options, lie))
    expect([answer.headers.get('location'), hasSession(answer)]).toEqual([refused, false])
    expect((await login(device)).headers.get('location')).toContain('ingelogd')
  })

  it('when the counter goes back: somebody has a copy', async () => {
    const device = await passkeyOf('leverancier')
    await login(device)
    const { options, cookie } = await askLogin()
    expect((await enter(cookie, device.sign(options, { counter: 1 }))).headers.get('location')).toBe(refused)
  })

  it('when the same answer comes again', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const { options, cookie } = await askLogin()
    const antwoord = device.sign(options)
    expect(hasSession(await enter(cookie, antwoord))).toBe(true)
    expect((await enter(cookie, antwoord)).headers.get('location')).toBe(refused)
  })

  it('of all but one when it comes many times at once', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const { options, cookie } = await askLogin()
    const antwoord = device.sign(options)
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter(cookie, antwoord)))
    expect(answers.filter(hasSession)).toHaveLength(1)
  })

  it('after a wrong answer to the same question: it was used up', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const { options, cookie } = await askLogin()
    await enter(cookie, device.sign(options, { userVerified: false }))
    expect((await enter(cookie, device.sign(options))).headers.get('location')).toBe(refused)
  })

  it('in another browser than the one that was asked, or in none', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const [mine, theirs] = [await askLogin(), await askLogin()]
    for (const cookie of [theirs.cookie, '', 'vonk=verzonnen']) {
      expect((await enter(cookie, device.sign(mine.options))).headers.get('location')).toBe(refused)
    }
  })

  it('when it took too long', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const { options, cookie } = await askLogin()
    await t.db.updateTable('uitdaging').set({ verlooptOp: sql`now()` }).execute()
    expect((await enter(cookie, device.sign(options))).headers.get('location')).toBe(refused)
  })

  it('with an answer to the question to add one', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const browser = (await signedIn('hr'))()
    const { options } = await ask(browser, `${list}/uitdaging`)
    const fields = { antwoord: device.sign(options), terug: '/organisaties' }
    expect((await browser.post('/inloggen/passkey', fields)).headers.get('location')).toBe(refused)
  })

  it.each(['', 'geen json', '{}', '{"id":1}', `{"id":"${'a'.repeat(50_000)}"}`, '[[[['])(
    'for what no device would say: %.20s',
    async (antwoord) => {
      const { cookie } = await askLogin()
      expect((await enter(cookie, antwoord)).headers.get('location')).toBe(refused)
    },
  )

  it('for what looks right and is not, in every part', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle']) {
      const { options, cookie } = await askLogin()
      const told = JSON.parse(device.sign(options))
      told.response[part] = 'AAAA'
      expect((await enter(cookie, JSON.stringify(told))).headers.get('location'), part).toBe(refused)
    }
  })

  it('when somebody keeps trying', async () => {
    const device = await passkeyOf('ervaringsdeskundige')
    const here = browserOf(appOn(t, { proxies: 1 }), '', { 'X-Forwarded-For': '192.0.2.1' })
    const tried = async () => (await here.post('/inloggen/passkey', { antwoord: '{}' })).status
    const first = await tried()
    await nearlySpent(t, 'passkey-netwerk', { points: 600 })
    expect([first, await tried(), await tried()]).toEqual([303, 303, 429])
    const { status } = await here.post('/inloggen/passkey/uitdaging')
    expect([status, device.id.length]).toEqual([429, 43])
  })
})
