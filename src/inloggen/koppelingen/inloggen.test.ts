import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { appOn, testApp } from '#test/app.ts'
import { realProvider } from '#test/oidc/real.ts'
import { leadsTo, type Visitor, visitorOf } from '#test/oidc/visitor.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { nearlySpent } from '#test/tempo.ts'

const database = await testApp()
const real = await realProvider(database.deps.config.url)
const t = appOn(database, { oidc: [real.aanbieder] })
const p = await testPersonas(t)
const begin = '/inloggen/oidc/proef'

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
  await t.db.deleteFrom('koppeling').execute()
})

/** To the provider and back, as this login there; gives the answer of Vonk. */
async function goThrough(visitor: Visitor, login: string, terug = '/organisaties'): Promise<Response> {
  const url = await visitor.leave(begin, { terug })
  return visitor.get(await visitor.loginAt(url, login))
}

/** Somebody at the provider with the address of this member. */
function personOf(lid: TestLid, email_verified = true): string {
  const { email, naam } = p.leden[lid]
  real.people.set(`login-${lid}`, { email: email.toUpperCase(), email_verified, name: naam })
  return `login-${lid}`
}

/** A visitor who linked and is signed in. */
async function linked(lid: TestLid): Promise<Visitor> {
  const visitor = visitorOf(t)
  expect(leadsTo(await goThrough(visitor, personOf(lid)))).toBe('/inloggen/koppelen')
  expect(leadsTo(await visitor.post('/inloggen/koppelen'))).toBe('/organisaties?gedaan=gekoppeld')
  return visitor
}

describe('the first time', () => {
  it('asks before anything is linked, and then lets its member in', async () => {
    const visitor = visitorOf(t)
    await goThrough(visitor, personOf('inkoper'))
    const page = await (await visitor.get('/inloggen/koppelen')).text()
    expect(page).toContain('Koppel Proefportaal aan je Vonk-account')
    expect(page).toContain(p.leden.inkoper.email)
    expect(await t.db.selectFrom('koppeling').selectAll().execute()).toEqual([])
    expect(await visitor.isSignedIn()).toBe(false)

    await visitor.post('/inloggen/koppelen')
    expect(await visitor.isSignedIn()).toBe(true)
    expect(await (await visitor.get('/mijn-vonk/profiel')).text()).toContain(p.leden.inkoper.email)
  })

  it('asks once: pressed again, nothing more happens', async () => {
    const visitor = await linked('hr')
    await t.db.deleteFrom('koppeling').execute()
    const again = await visitor.post('/inloggen/koppelen')
    expect(leadsTo(again)).toContain('reden=telaat')
    expect(await t.db.selectFrom('koppeling').selectAll().execute()).toEqual([])
  })

  it('asks only in the browser that came back', async () => {
    await goThrough(visitorOf(t), personOf('hr'))
    const other = visitorOf(t)
    for (const answer of [await other.get('/inloggen/koppelen'), await other.post('/inloggen/koppelen')])
      expect(leadsTo(answer)).toContain('reden=telaat')
  })

  it('links nothing when the account got another address meanwhile', async () => {
    const visitor = visitorOf(t)
    await goThrough(visitor, personOf('collega'))
    const set = (email: string) =>
      t.db.updateTable('lid').set({ email }).where('id', '=', p.leden.collega.id).execute()
    await set('elders@voorbeeld.test')
    expect(leadsTo(await visitor.post('/inloggen/koppelen'))).toContain('reden=telaat')
    await set(p.leden.collega.email)
  })

  it('is told of by mail, and leaves an audit line without a word of who it was', async () => {
    await linked('jobcoach')
    await t.runJobs()
    expect((await t.mails(p.leden.jobcoach.email)).map(({ onderwerp }) => onderwerp)).toEqual([
      'Je kunt bij Vonk inloggen met Proefportaal',
    ])
    const line = await t.db.selectFrom('audit').selectAll().where('handeling', 'like', 'koppeling%').execute()
    expect(line.at(-1)?.bijzonderheden).toEqual({ lid: p.leden.jobcoach.id })
    expect(JSON.stringify(line)).not.toMatch(/@|login-/)
  })

  it('refuses an address that the provider does not stand for, whoever has it', async () => {
    for (const login of [personOf('buurman', false), 'zonder-adres']) {
      const visitor = visitorOf(t)
      const answer = await goThrough(visitor, login)
      expect(leadsTo(answer)).toBe('/inloggen?terug=%2Forganisaties&reden=geenmail')
      expect(await (await visitor.get(leadsTo(answer) ?? '')).text()).toContain(
        'Vonk kan je nog niet herkennen',
      )
      expect(await visitor.isSignedIn()).toBe(false)
    }
  })

  it('leads who is no member on to joining, with name and address filled in for this browser alone', async () => {
    real.people.set('nieuw', { email: 'nora@nieuw.test', email_verified: true, name: 'Nora Nieuw' })
    const visitor = visitorOf(t)
    expect(leadsTo(await goThrough(visitor, 'nieuw'))).toBe('/doe-mee')
    const page = await (await visitor.get('/doe-mee')).text()
    expect(page).toMatch(/value="Nora Nieuw"[\s\S]*value="nora@nieuw.test"/)
    expect(await (await visitorOf(t).get('/doe-mee')).text()).not.toContain('nora@')
  })

  it.each(['Win nu op prijs.test', 'Nоra Nieuw', '111222333'])(
    'keeps no name that is none: %s',
    async (name) => {
      real.people.set('raar', { email: 'raar@nieuw.test', email_verified: true, name })
      const visitor = visitorOf(t)
      expect(leadsTo(await goThrough(visitor, 'raar'))).toBe('/doe-mee')
      const page = await (await visitor.get('/doe-mee')).text()
      expect(page).toContain('value="raar@nieuw.test"')
      expect(page).not.toContain(name)
      const kept = await t.db.selectFrom('uitdaging').select('inhoud').execute()
      expect(JSON.stringify(kept)).not.toContain(name)
    },
  )

  it('has who left ask to join again, like anybody else', async () => {
    await left('buurman', new Date())
    expect(leadsTo(await goThrough(visitorOf(t), personOf('buurman')))).toBe('/doe-mee')
    await left('buurman', null)
  })

  it('is not enough for who asks for a second step at the door', async () => {
    const lidId = p.leden.opdrachtgever.id
    await t.db
      .insertInto('passkey')
      .values({ lidId, naam: 'Telefoon', credentialId: 'deur', publiekeSleutel: Buffer.of(1) })
      .execute()
    expect(leadsTo(await goThrough(visitorOf(t), personOf('opdrachtgever')))).toBe('/inloggen/koppelen')
    await t.db.updateTable('lid').set({ tweedeStapSinds: new Date() }).where('id', '=', lidId).execute()
    expect(leadsTo(await goThrough(visitorOf(t), personOf('opdrachtgever')))).toContain('reden=eerstzelf')
  })

  it('is not enough for who has powers and a second step', async () => {
    const lidId = p.leden.adviesteam.id
    await t.db
      .insertInto('passkey')
      .values({ lidId, naam: 'Telefoon', credentialId: 'c', publiekeSleutel: Buffer.of(1) })
      .execute()
    const answer = await goThrough(visitorOf(t), personOf('adviesteam'))
    expect(leadsTo(answer)).toContain('reden=eerstzelf')
    await t.db.deleteFrom('passkey').execute()
  })
})

const left = (lid: TestLid, vertrokkenOp: Date | null) =>
  t.db.updateTable('lid').set({ vertrokkenOp }).where('id', '=', p.leden[lid].id).execute()

describe('from then on', () => {
  it('one press is enough, at the page that was asked for', async () => {
    await linked('inkoper')
    const visitor = visitorOf(t)
    expect(leadsTo(await goThrough(visitor, personOf('inkoper')))).toBe('/organisaties?gedaan=ingelogd')
    expect(await visitor.isSignedIn()).toBe(true)
  })

  it('says it when no mail arrives at the address that Vonk has', async () => {
    await linked('inkoper')
    await t.db.insertInto('mailstop').values({ lidId: p.leden.inkoper.id, code: '5.1.1' }).execute()
    const answer = await goThrough(visitorOf(t), personOf('inkoper'))
    expect(leadsTo(answer)).toBe('/organisaties?gedaan=ingelogdzondermail')
    await t.db.deleteFrom('koppeling').execute()
    const first = visitorOf(t)
    await goThrough(first, personOf('inkoper'))
    expect(leadsTo(await first.post('/inloggen/koppelen'))).toBe('/organisaties?gedaan=ingelogdzondermail')
    await t.db.deleteFrom('mailstop').execute()
  })

  it('it is who somebody is there that counts, and not the address', async () => {
    await linked('inkoper')
    real.people.set('login-inkoper', { email: 'heel@anders.test', email_verified: false })
    const answer = await (async () => {
      const visitor = visitorOf(t)
      return visitor.get(await visitor.loginAt(await visitor.leave(begin, {}), 'login-inkoper'))
    })()
    expect(leadsTo(answer)).toBe('/mijn-vonk?gedaan=ingelogd')
  })

  it('who left does not get in', async () => {
    await linked('ervaringsdeskundige')
    await left('ervaringsdeskundige', new Date())
    const visitor = visitorOf(t)
    expect(leadsTo(await goThrough(visitor, personOf('ervaringsdeskundige')))).toContain('reden=vertrokken')
    expect(await visitor.isSignedIn()).toBe(false)
    await left('ervaringsdeskundige', null)
  })

  it.each(['//elders.test', 'https://elders.test/x', '/\\elders.test', '/inloggen', '/\t/elders.test'])(
    'nobody is sent to %j',
    async (terug) => {
      await linked('inkoper')
      const answer = await goThrough(visitorOf(t), personOf('inkoper'), terug)
      expect(leadsTo(answer)).toBe('/mijn-vonk?gedaan=ingelogd')
    },
  )

  it('it gives no powers: the provider did not say how, or is not believed', async () => {
    await linked('adviesteam')
    const visitor = visitorOf(t)
    await goThrough(visitor, personOf('adviesteam'))
    expect(leadsTo(await visitor.get('/adviesteam')) ?? '').not.toBe('/adviesteam')
    const row = await t.db.selectFrom('sessie').selectAll().orderBy('begonnenOp', 'desc').executeTakeFirst()
    expect(row?.tweedeFactorOp).toBeNull()
  })

  it('it does not count as being there just now, unless the provider asked again', async () => {
    const visitor = await linked('hr')
    const page = await (await visitor.get('/mijn-vonk/koppelingen')).text()
    expect(page).toContain('Log eerst opnieuw in')
    // Signed in, and again: then the provider is told to ask, and to say when.
    const url = await visitor.leave(begin, { terug: '/mijn-vonk/koppelingen' })
    expect([url.searchParams.get('prompt'), url.searchParams.get('max_age')]).toEqual(['login', '300'])
    await visitor.get(await visitor.loginAt(url, personOf('hr')))
    expect(await (await visitor.get('/mijn-vonk/koppelingen')).text()).not.toContain('Log eerst opnieuw in')
  })
})

describe('the way there', () => {
  it('is code flow with PKCE, state and nonce, to our own address whatever the request says', async () => {
    const visitor = visitorOf(t)
    const { searchParams } = await visitor.leave(begin, {})
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'vonk',
      code_challenge_method: 'S256',
      redirect_uri: `${t.deps.config.url}${begin}/terug`,
      scope: 'openid email profile',
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/)
    const answer = await t.app.request(`http://elders.test${begin}/heen`, {
      headers: { cookie: `vonk=${visitor.jar.get('vonk')}` },
    })
    expect(answer.headers.get('refresh')).toContain(encodeURIComponent(`${t.deps.config.url}${begin}/terug`))
  })

  it('keeps nothing in the open, nor lets a script read it', async () => {
    const visitor = visitorOf(t)
    const { searchParams } = await visitor.leave(begin, {})
    const { rows } = await sql<{ rij: string }>`select uitdaging::text as rij from uitdaging`.execute(t.db)
    const dump = JSON.stringify(rows)
    for (const secret of [searchParams.get('state'), searchParams.get('nonce'), ...visitor.jar.values()])
      expect(dump).not.toContain(secret)
    const [cookie] = (await p.as('bezoeker').post(begin)).headers.getSetCookie()
    expect(cookie).toMatch(/^vonk=.*HttpOnly; SameSite=Lax/)
  })

  it('is there for configured providers only', async () => {
    expect((await visitorOf(t).post('/inloggen/oidc/elders')).status).toBe(404)
    expect(await (await visitorOf(t).get('/inloggen')).text()).toContain('Inloggen met Proefportaal')
    expect(await (await visitorOf(appOn(t, {})).get('/inloggen')).text()).not.toContain('Inloggen met')
  })

  it('stops for who keeps trying', async () => {
    const proxied = appOn(t, { oidc: t.deps.config.oidc, proxies: 1 })
    const here = browserOf(proxied, '', { 'X-Forwarded-For': '192.0.2.1' })
    const status = async () => (await here.post(begin)).status
    const first = await status()
    await nearlySpent(t, 'oidc-netwerk', { points: 600 })
    expect([first, await status(), await status()]).toEqual([303, 303, 429])
  })
})

describe('a session that is there already', () => {
  it('ends when somebody signs in anew, and its token is worth nothing', async () => {
    await linked('inkoper')
    const session = await signIn(t, p.leden.concurrent.id)
    const visitor = visitorOf(t, session)
    await goThrough(visitor, personOf('inkoper'))
    expect(await visitorOf(t, session).isSignedIn()).toBe(false)
    expect(await (await visitor.get('/mijn-vonk/profiel')).text()).toContain(p.leden.inkoper.email)
  })
})
