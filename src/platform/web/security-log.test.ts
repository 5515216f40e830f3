import { describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { recorded } from '#test/log.ts'
import { cookiesOf } from '#test/passkeys.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp({ proxies: 1 })
const p = await testPersonas(t)
const { lines, logger } = recorded()
const deps = { ...t.deps, logger }
const logged = { app: createApp(deps), deps }
const at = (cookie = '') => browserOf(logged, cookie, { 'X-Forwarded-For': '192.0.2.44' })
const as = async (lid: TestLid) => at(await signIn(t, p.leden[lid].id))

/** What the log says of people's ways in because of this. */
async function saidOf(what: () => Promise<unknown>) {
  const before = lines().length
  await what()
  return lines()
    .slice(before)
    .filter(({ msg }) => msg === 'security')
    .map(({ gebeurtenis, lid, hoe, aantal, route, level }) => ({
      gebeurtenis,
      lid,
      hoe,
      aantal,
      route,
      level,
    }))
}

async function linkFor(lid: TestLid): Promise<string> {
  await at().post('/inloggen', { email: p.leden[lid].email })
  await t.runJobs()
  return /(\/inloggen\/[\w-]{43})/.exec((await t.mails(p.leden[lid].email)).at(-1)?.tekst ?? '')?.[1] ?? ''
}

describe('the log says who', () => {
  it('came in, and how; and whose session ended', async () => {
    const link = await linkFor('hr')
    const lid = p.leden.hr.id
    let cookie = ''
    const came = await saidOf(async () => {
      cookie = cookiesOf(await at().post(link))
    })
    expect(came).toMatchObject([
      { gebeurtenis: 'inloggen.gelukt', lid, hoe: 'link', route: '/inloggen/:token', level: 30 },
    ])
    expect(await saidOf(() => at(cookie).post('/uitloggen'))).toMatchObject([
      { gebeurtenis: 'sessie.beeindigd', lid, hoe: 'deze' },
    ])
  })

  it('did not come in: with an old link, a passkey of nobody, a wrong code, an account that is locked', async () => {
    expect(await saidOf(() => at().post('/inloggen/nooit'))).toMatchObject([
      { gebeurtenis: 'inloggen.mislukt', lid: null, hoe: 'link', level: 40 },
    ])
    expect(await saidOf(() => at().post('/inloggen/passkey', { antwoord: '{}' }))).toMatchObject([
      { gebeurtenis: 'inloggen.mislukt', lid: null, hoe: 'passkey' },
    ])
    const link = await linkFor('buurman')
    await t.db
      .updateTable('lid')
      .set({ opSlotSinds: new Date() })
      .where('id', '=', p.leden.buurman.id)
      .execute()
    expect(await saidOf(() => at().post(link))).toMatchObject([
      { gebeurtenis: 'inloggen.mislukt', lid: p.leden.buurman.id, hoe: 'slot' },
    ])
  })

  it('was refused, on a page and in the API; but not what is not there for somebody', async () => {
    const gast = await as('gast')
    expect(await saidOf(() => gast.get(paths.toegangssleutels()))).toMatchObject([
      { gebeurtenis: 'geweigerd', lid: p.leden.gast.id, route: '/mijn-vonk/toegangssleutels' },
    ])
    const headers = { Authorization: 'Bearer vonk_deze-sleutel-is-van-niemand' }
    expect(await saidOf(async () => logged.app.request('/api/v1/organisaties', { headers }))).toMatchObject([
      { gebeurtenis: 'inloggen.mislukt', lid: null, hoe: 'sleutel' },
    ])
    expect(await saidOf(() => gast.get(paths.ledenbeheer()))).toEqual([])
    expect(await saidOf(() => at().get(paths.mijnVonk()))).toEqual([])
  })

  it('went too fast, and for what', async () => {
    const hr = await as('hr')
    for (let i = 0; i < 120; i++) await hr.get(paths.organisaties({ q: 'x' }))
    expect(await saidOf(() => hr.get(paths.organisaties({ q: 'x' })))).toMatchObject([
      { gebeurtenis: 'limiet', lid: p.leden.hr.id, hoe: 'zoeken-lid', level: 40 },
    ])
  })
})

it('says nothing happened of what was rolled back', async () => {
  const collega = await as('collega')
  const answer = await collega.post(paths.sessieBeeindiging(crypto.randomUUID()))
  expect(answer.status).toBe(404)
  expect(lines().filter(({ lid }) => lid === p.leden.collega.id)).toEqual([])
})

it('holds no name, no address, no token and no network, and of an ordinary request not who asked', async () => {
  const hr = await as('hr')
  await hr.get(`${paths.leden()}?rol=hr`)
  const text = JSON.stringify(lines())
  expect(text).not.toMatch(/@|Hanna|Ruiter|192\.0\.2|vonk_|[\w-]{43}/)
  expect(lines().filter(({ msg, lid }) => msg === 'request' && lid !== undefined)).toEqual([])
})
