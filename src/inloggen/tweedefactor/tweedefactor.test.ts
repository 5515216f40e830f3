import { beforeEach, describe, expect, it } from 'vitest'
import { commands } from '#src/commands.ts'
import { appOn, testApp } from '#test/app.ts'
import { createAuthenticator } from '#test/authenticator.ts'
import { ask, cookiesOf, list, passkeySteps } from '#test/passkeys.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const { passkeyOf, login } = passkeySteps(t, p)
const waiting = 'Je rechten van adviesteam of beheer staan uit'

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())
beforeEach(() => t.db.deleteFrom('passkey').execute())

/** Signed in with nothing but a link in a mail. */
const byMail = (lid: TestLid) => signIn(t, p.leden[lid].id, null)

t.app.get('/rechten', (c) => {
  c.set('decided', true)
  return c.json([c.var.actor?.adviesteam, c.var.actor?.beheer])
})
t.app.get('/api/rechten', (c) => {
  c.set('decided', true)
  return c.json(c.var.actor?.adviesteam)
})
const powersOf = async (cookie: string) => (await browserOf(t, cookie).get('/rechten')).json()

describe('who signed in by mail', () => {
  it.each(['adviesteam', 'beheerder'] as const)('has no powers yet, and is told so: %s', async (lid) => {
    const cookie = await byMail(lid)
    expect(await powersOf(cookie)).toEqual([false, false])
    for (const path of ['/mijn-vonk', '/', '/proeftuinen', '/deze-pagina-is-er-niet'])
      expect(await (await browserOf(t, cookie).get(path)).text(), path).toContain(waiting)
  })

  it('is an ordinary member otherwise, and nobody else sees that', async () => {
    const cookie = await byMail('adviesteam')
    expect((await browserOf(t, cookie).get('/mijn-vonk/profiel')).status).toBe(200)
    await browserOf(t, cookie).get('/proeftuinen')
    expect(await (await p.as('inkoper').get('/proeftuinen')).text()).not.toContain(waiting)
    const plain = await byMail('inkoper')
    expect(await (await browserOf(t, plain).get('/mijn-vonk')).text()).not.toContain(waiting)
  })

  it('comes to the second step from what asks for powers, and changes nothing without', async () => {
    const browser = browserOf(t, await byMail('adviesteam'))
    // Also from what is not there for others: the link in a mail to the adviesteam leads there.
    for (const path of [
      '/organisaties/nieuw',
      '/adviesteam',
      '/adviesteam/meldingen',
      '/beheer',
      '/beheer/leden',
    ])
      expect((await browser.get(path)).headers.get('location')).toBe(
        `/tweede-stap?terug=${encodeURIComponent(path)}`,
      )
    expect((await browser.post('/organisaties/nieuw', { naam: 'Nieuw', soort: 'zorg' })).status).toBe(403)
  })

  it('has them all the same where no second factor is asked for', async () => {
    const lax = appOn(t, { tweedeFactor: 'geen' })
    const page = await browserOf(lax, await byMail('adviesteam')).get('/adviesteam')
    expect([page.status, (await page.text()).includes(waiting)]).toEqual([200, false])
  })
})

describe('the second step', () => {
  it('begins with making a passkey, which gives the powers in a session with a new token', async () => {
    const cookie = await byMail('adviesteam')
    const browser = browserOf(t, cookie)
    expect(await (await browser.get('/tweede-stap')).text()).toContain('Maak een passkey')
    const { options, cookie: asked } = await ask(browser, `${list}/uitdaging`)
    const antwoord = createAuthenticator(t.deps.config.url).make(options)
    const answer = await browserOf(t, `${cookie}; ${asked}`).post(list, { naam: '', antwoord })
    expect(await powersOf(cookiesOf(answer))).toEqual([true, false])
    // Whoever knew the token of before has nothing.
    expect((await browserOf(t, cookie).get('/mijn-vonk')).status).toBe(303)
  })

  it.each([
    ['/adviesteam', '/adviesteam'],
    ['//elders.test', '/mijn-vonk'],
  ])('leads by a first passkey to where somebody was going: %s', async (asked, terug) => {
    const cookie = await byMail('adviesteam')
    const browser = browserOf(t, cookie)
    const [given, query] = [asked, terug].map((one) => `?terug=${encodeURIComponent(one)}`)
    const pageAt = async (at: string) => (await browser.get(at)).text()
    expect(await pageAt(`/tweede-stap${given}`)).toContain(`href="${list}${query}"`)
    expect(await pageAt(`${list}${given}`)).toContain(`action="${list}${query}"`)
    const send = async (answerTo: ReturnType<typeof createAuthenticator>['make']) => {
      const { options, cookie: question } = await ask(browser, `${list}/uitdaging${given}`)
      const sent = { naam: '', antwoord: answerTo(options) }
      return (await browserOf(t, `${cookie}; ${question}`).post(list + given, sent)).headers.get('location')
    }
    expect(await send(() => 'niets')).toBe(`${list}${query}&fout=passkey`)
    const { make } = createAuthenticator(t.deps.config.url)
    expect(await send(make)).toBe(`${terug}?gedaan=passkey`)
  })

  it('is signing in with that passkey, the next time', async () => {
    const device = await passkeyOf('beheerder')
    const cookie = await byMail('beheerder')
    expect(await (await browserOf(t, cookie).get('/tweede-stap')).text()).toContain('Log in met een passkey')
    expect(await powersOf(cookie)).toEqual([false, false])
    expect(await powersOf(cookiesOf(await login(device)))).toEqual([false, true])
  })

  it('is not for who needs none: they go on', async () => {
    const answer = await p.as('inkoper').get('/tweede-stap?terug=/organisaties')
    expect(answer.headers.get('location')).toBe('/organisaties')
    const looping = await p.as('inkoper').get('/tweede-stap?terug=/tweede-stap')
    expect(looping.headers.get('location')).toBe('/mijn-vonk')
    const elsewhere = await p.as('inkoper').get('/tweede-stap?terug=//elders.test')
    expect(elsewhere.headers.get('location')).toBe('/mijn-vonk')
    expect((await p.as('bezoeker').get('/tweede-stap')).headers.get('location')).toContain('/inloggen')
  })

  it('says what to do at an address where browsers take no passkeys', async () => {
    const plain = appOn(t, { url: 'http://192.0.2.7:3000' })
    const page = await browserOf(plain, await byMail('beheerder')).get('/tweede-stap')
    expect(await page.text()).toContain('VONK_TWEEDE_FACTOR')
  })
})

describe('who has nothing but the mailbox of a member with a passkey', () => {
  it('makes no passkey with it, and removes none', async () => {
    await passkeyOf('adviesteam')
    const [row] = await t.db.selectFrom('passkey').select('id').execute()
    const browser = browserOf(t, await byMail('adviesteam'))
    const step = '/tweede-stap?terug=%2Fmijn-vonk%2Fpasskeys'
    for (const [path, fields] of [
      [`${list}/uitdaging`, {}],
      [list, { naam: '', antwoord: '{}' }],
      [`${list}/${row?.id}/verwijdering`, {}],
    ] as const) {
      expect((await browser.post(path, fields)).headers.get('location'), path).toContain(step)
    }
    expect(await t.db.selectFrom('passkey').select('id').execute()).toEqual([row])
  })

  it('does not answer a question of before the passkey was there', async () => {
    const cookie = await byMail('adviesteam')
    const { options, cookie: asked } = await ask(browserOf(t, cookie), `${list}/uitdaging`)
    await passkeyOf('adviesteam')
    const antwoord = createAuthenticator(t.deps.config.url).make(options)
    const answer = await browserOf(t, `${cookie}; ${asked}`).post(list, { naam: '', antwoord })
    expect(answer.headers.get('location')).toContain('/tweede-stap')
  })

  it('makes no key to the API that has the powers', async () => {
    const keyOf = async (cookie: string) => {
      const answer = await browserOf(t, cookie).post('/mijn-vonk/toegangssleutels', {
        naam: 'x',
        dagen: '30',
      })
      return /vonk_[\w-]{43}/.exec(await answer.text())?.[0]
    }
    const powers = async (key: string | undefined) => {
      const headers = { Authorization: `Bearer ${key}` }
      return (await t.app.request('/api/rechten', { headers })).json()
    }
    const { id } = p.leden.adviesteam
    expect(await powers(await keyOf(await byMail('adviesteam')))).toBe(false)
    expect(await powers(await keyOf(await signIn(t, id)))).toBe(true)
  })
})

describe('a device that is lost', () => {
  const run = async (address: string) => {
    const printed: string[] = []
    const open = async () => ({ config: t.deps.config, database: t.deps.database })
    await commands['passkeys weg']?.run({ args: [address], print: (line) => printed.push(line), open })
    return printed.join('\n')
  }

  it('is forgotten from the command line, with every session; its member hears of it', async () => {
    const device = await passkeyOf('beheerder')
    const cookie = await signIn(t, p.leden.beheerder.id)
    expect(await run('Beheerder@voorbeeld.test')).toContain('Passkeys weggehaald: 1')
    expect((await browserOf(t, cookie).get('/mijn-vonk')).status).toBe(303)
    expect((await login(device)).headers.get('location')).toContain('reden=passkey')
    await t.runJobs()
    expect((await t.mails(p.leden.beheerder.email)).at(-1)?.onderwerp).toBe(
      'Je passkeys en codes voor Vonk zijn weggehaald',
    )
  })

  it('leaves a line in the trail for each way in that went, codes of an app too', async () => {
    const lidId = p.leden.hr.id
    await passkeyOf('hr')
    await t.db
      .insertInto('codegenerator')
      .values({ lidId, geheim: Buffer.from('verzegeld'), bevestigdOp: new Date() })
      .execute()
    const [before] = await t.db.selectFrom('audit').select('id').orderBy('id', 'desc').limit(1).execute()
    await run(p.leden.hr.email)
    const lines = await t.db
      .selectFrom('audit')
      .select(['handeling', 'lidId'])
      .where('id', '>', before?.id ?? 0)
      .orderBy('handeling')
      .execute()
    expect(lines).toEqual([
      { handeling: 'codegenerator.verwijderd', lidId: null },
      { handeling: 'passkey.verwijderd', lidId: null },
    ])
  })

  it('of nobody is said to be nobody’s', async () => {
    await expect(run('niemand@voorbeeld.test')).rejects.toThrow('Niemand in Vonk heeft het adres')
    await expect(run('geen adres')).rejects.toThrow('geen volledig e-mailadres')
  })
})
