import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { appOn, testApp } from '#test/app.ts'
import { realProvider } from '#test/oidc/real.ts'
import { leadsTo, type Visitor, visitorOf } from '#test/oidc/visitor.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'

const database = await testApp()
const { privateKey: clientKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
/** Signs instead of having a secret (private_key_jwt). */
const real = await realProvider(database.deps.config.url, {
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig' }] as never[] },
})
const t = appOn(database, { oidc: [{ ...real.aanbieder, clientSecret: null, clientKey }] })
const p = await testPersonas(t)
const list = '/mijn-vonk/koppelingen'

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
  await t.db.deleteFrom('koppeling').execute()
  real.people.set('werk', { email: 'h.ruiter@werk.test' })
})

/** A browser in which this member signed in just now. */
const signedIn = async (lid: TestLid) => visitorOf(t, await signIn(t, p.leden[lid].id))

/** To the provider and back again. */
async function goThrough(visitor: Visitor, login = 'werk'): Promise<Response> {
  const url = await visitor.leave(list, { aanbieder: 'proef' })
  return visitor.get(await visitor.loginAt(url, login))
}

/** Links what this member is at the provider. */
async function link(lid: TestLid): Promise<Visitor> {
  const visitor = await signedIn(lid)
  expect(leadsTo(await goThrough(visitor))).toBe('/inloggen/koppelen')
  expect(leadsTo(await visitor.post('/inloggen/koppelen'))).toBe(`${list}?gedaan=gekoppeld`)
  return visitor
}

const rowsOf = (lid: TestLid) =>
  t.db.selectFrom('koppeling').selectAll().where('lidId', '=', p.leden[lid].id).execute()

describe('a member who is signed in', () => {
  it('links an account with another address, or one that nobody stands for, after saying so', async () => {
    const visitor = await signedIn('hr')
    await goThrough(visitor)
    const page = await (await visitor.get('/inloggen/koppelen')).text()
    expect(page).toContain('Koppel Proefportaal')
    expect(await rowsOf('hr')).toEqual([])
    await visitor.post('/inloggen/koppelen')
    expect(await rowsOf('hr')).toMatchObject([{ issuer: real.issuer, subject: 'werk' }])
    expect(await (await visitor.get(list)).text()).toMatch(/Proefportaal[\s\S]*Verwijder deze koppeling/)
  })

  it('has no cookie but the session for it, and is asked something else each time', async () => {
    const visitor = await signedIn('hr')
    const before = [...visitor.jar]
    const asked = [
      await visitor.leave(list, { aanbieder: 'proef' }),
      await visitor.leave(list, { aanbieder: 'proef' }),
    ]
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(new Set(asked.map(({ searchParams }) => searchParams.get(name))).size, name).toBe(2)
    expect([...visitor.jar]).toEqual(before)
  })

  it('is let in by it from then on', async () => {
    await link('hr')
    const visitor = visitorOf(t)
    const url = await visitor.leave('/inloggen/oidc/proef', { terug: '/mijn-vonk' })
    expect(leadsTo(await visitor.get(await visitor.loginAt(url, 'werk')))).toBe('/mijn-vonk?gedaan=ingelogd')
  })

  it('links nothing twice, and nothing of somebody else', async () => {
    await link('hr')
    expect(leadsTo(await goThrough(await signedIn('hr')))).toBe(list)
    const other = await signedIn('collega')
    const answer = await goThrough(other)
    expect(leadsTo(answer)).toBe(`${list}?fout=bezet`)
    expect(await (await other.get(`${list}?fout=bezet`)).text()).toContain('hoort al bij een ander account')
    expect(await rowsOf('collega')).toEqual([])
  })

  it('links nothing of what somebody else began', async () => {
    const visitor = await signedIn('hr')
    const back = await visitor.loginAt(await visitor.leave(list, { aanbieder: 'proef' }), 'werk')
    const [name = '', value = ''] = (await signIn(t, p.leden.collega.id)).split('=')
    visitor.jar.set(name, value)
    expect(leadsTo(await visitor.get(back))).toContain('reden=telaat')

    const again = await signedIn('hr')
    await goThrough(again)
    again.jar.set(name, value)
    expect(leadsTo(await again.post('/inloggen/koppelen'))).toContain('reden=telaat')
    expect([...(await rowsOf('hr')), ...(await rowsOf('collega'))]).toEqual([])
  })

  it('hears of a refusal where it began', async () => {
    const visitor = await signedIn('hr')
    const url = await visitor.leave(list, { aanbieder: 'proef' })
    const query = new URLSearchParams({ error: 'access_denied', iss: real.issuer })
    query.set('state', url.searchParams.get('state') ?? '')
    expect(leadsTo(await visitor.get(`/inloggen/oidc/proef/terug?${query}`))).toBe(`${list}?fout=afgebroken`)
    expect(await (await visitor.get(`${list}?fout=afgebroken`)).text()).toContain('Er is niets gekoppeld')
  })

  it('removes it, which is told of by mail and leaves an audit line', async () => {
    const visitor = await link('jobcoach')
    const [row] = await rowsOf('jobcoach')
    const answer = await visitor.post(`${list}/${row?.id}/verwijdering`)
    expect(leadsTo(answer)).toBe(`${list}?gedaan=koppelingweg`)
    await t.runJobs()
    expect((await t.mails(p.leden.jobcoach.email)).map(({ onderwerp }) => onderwerp)).toEqual([
      'Je kunt bij Vonk inloggen met Proefportaal',
      'Je kunt bij Vonk niet meer inloggen met Proefportaal',
    ])
    const lines = await t.db
      .selectFrom('audit')
      .select(['handeling', 'lidId'])
      .where('onderwerpId', '=', row?.id ?? '')
      .orderBy('id')
      .execute()
    expect(lines).toEqual([
      { handeling: 'koppeling.toegevoegd', lidId: p.leden.jobcoach.id },
      { handeling: 'koppeling.verwijderd', lidId: p.leden.jobcoach.id },
    ])
    const stranger = visitorOf(t)
    const url = await stranger.leave('/inloggen/oidc/proef', {})
    expect(leadsTo(await stranger.get(await stranger.loginAt(url, 'werk')))).toContain('reden=geenmail')
  })

  it('sees and removes nobody else’s', async () => {
    await link('hr')
    await t.db.updateTable('koppeling').set({ email: 'zie@mij.test' }).execute()
    const [row] = await rowsOf('hr')
    const other = await signedIn('collega')
    expect(await (await other.get(list)).text()).not.toContain('zie@mij.test')
    for (const id of [row?.id, 'geen-id'])
      expect((await other.post(`${list}/${id}/verwijdering`)).status).toBe(404)
    expect(await rowsOf('hr')).toHaveLength(1)
  })

  it('signs in again first when that was longer than a quarter of an hour ago', async () => {
    const visitor = await link('gast')
    const [row] = await rowsOf('gast')
    await sql`update sessie set bewezen_op = now() - interval '16 minutes'`.execute(t.db)
    for (const answer of [
      await visitor.post(list, { aanbieder: 'proef' }),
      await visitor.post(`${list}/${row?.id}/verwijdering`),
    ])
      expect(leadsTo(answer)).toBe('/inloggen?terug=%2Fmijn-vonk%2Fkoppelingen&reden=opnieuw')
    expect(await rowsOf('gast')).toHaveLength(1)
    expect(await (await visitor.get(list)).text()).not.toContain('Verwijder deze koppeling')
  })

  it('stops at ten', async () => {
    const lidId = p.leden.bestuurder.id
    const ten = Array.from({ length: 10 }, (_, i) => ({ lidId, issuer: real.issuer, subject: `${i}` }))
    await t.db.insertInto('koppeling').values(ten).execute()
    const visitor = await signedIn('bestuurder')
    await goThrough(visitor)
    expect((await visitor.post('/inloggen/koppelen')).status).toBe(409)
    expect(await rowsOf('bestuurder')).toHaveLength(10)
  })

  it('still sees and removes what is of a provider that is not there any more', async () => {
    await link('hr')
    const without = visitorOf(appOn(t, {}), await signIn(t, p.leden.hr.id))
    const page = await (await without.get(list)).text()
    expect(page).toMatch(/127\.0\.0\.1[\s\S]*geen inlogdiensten/)
    const [row] = await rowsOf('hr')
    expect(leadsTo(await without.post(`${list}/${row?.id}/verwijdering`))).toContain('koppelingweg')
    const empty = await (await without.get(list)).text()
    expect([empty.includes('nog niets om te koppelen'), empty.includes('geen inlogdiensten')]).toEqual([
      true,
      false,
    ])
  })
})

it('is for who is signed in', async () => {
  expect(leadsTo(await p.as('bezoeker').get(list))).toContain('/inloggen')
  expect((await p.as('bezoeker').post(list, { aanbieder: 'proef' })).status).toBe(401)
  expect((await p.as('hr').post(list, { aanbieder: 'elders' })).status).toBe(404)
})

it('is found from the settings where there are providers', async () => {
  expect(await (await p.as('hr').get(paths.instellingen())).text()).toContain(list)
  const without = visitorOf(appOn(t, {}), await signIn(t, p.leden.hr.id))
  expect(await (await without.get(paths.instellingen())).text()).not.toContain(list)
})
