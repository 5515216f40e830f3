import { Secret, TOTP } from 'otpauth'
import { beforeEach, describe, expect, it } from 'vitest'
import { commands } from '#src/commands.ts'
import { paths } from '#src/paths/index.ts'
import { appOn, type TestApp, testApp } from '#test/app.ts'
import { cookiesOf, passkeySteps } from '#test/passkeys.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const geheim = 'een lang geheim van de beheerder, alleen voor de proef'
const t = await testApp({ geheim })
const p = await testPersonas(t)
const { passkeyOf, login } = passkeySteps(t, p)
const here = paths.eigenStap()

beforeEach(async () => {
  for (const table of ['tempolimiet', 'passkey', 'herstelcode', 'codegenerator'] as const)
    await t.db.deleteFrom(table).execute()
  await t.db.updateTable('lid').set({ tweedeStapSinds: null }).execute()
})

/** Signed in with nothing but a link in a mail. */
const byMail = async (lid: TestLid, app: TestApp = t) =>
  browserOf(app, await signIn(t, p.leden[lid].id, null))
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Sets up an app that makes codes, as this browser; gives its secret, and the cookie of after. */
async function setUpCodes(browser: ReturnType<typeof browserOf>) {
  await browser.post(paths.codes())
  const page = await (await browser.get(paths.codesInstellen())).text()
  const secret = (/<code class="vonk-sleutel">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const answer = await browser.post(paths.codesInstellen(), { code: codeOf(secret) })
  expect(answer.status).toBe(200)
  return { secret, cookie: cookiesOf(answer) }
}

/** Asks for a link in a mail and uses it; gives where that leads, and the cookie. */
async function enterByLink(lid: TestLid, terug: string, app: TestApp = t) {
  await browserOf(app).post('/inloggen', { email: p.leden[lid].email, terug })
  await app.runJobs()
  const mails = await t.mails(p.leden[lid].email)
  const link = mails.map(({ tekst }) => /(\/inloggen\/[\w-]{43})/.exec(tekst)?.[1]).findLast(Boolean)
  const answer = await browserOf(app).post(link ?? '')
  return { location: answer.headers.get('location'), cookie: cookiesOf(answer) }
}

describe('an ordinary member who set up codes of an app', () => {
  it('stays in with a new session, and is asked for one at the next link: the only way on', async () => {
    const { secret, cookie } = await setUpCodes(await byMail('inkoper'))
    expect((await browserOf(t, cookie).get(paths.profiel())).status).toBe(200)
    const next = await enterByLink('inkoper', paths.organisaties())
    expect(next.location).toBe(paths.tweedeStap(paths.organisaties()))
    const half = browserOf(t, next.cookie)
    for (const path of [paths.profiel(), paths.sessies(), paths.toegangssleutels(), here, paths.gegevens()])
      expect((await half.get(path)).headers.get('location'), path).toBe(paths.tweedeStap(path))
    const page = await (await half.get(paths.tweedeStap(paths.organisaties()))).text()
    expect(page).toContain('Je bent bijna binnen')
    expect(page).not.toContain('adviesteam en beheer is een link')
    const wrong = await half.post(paths.tweedeStap(), { code: '000000', terug: paths.organisaties() })
    expect(wrong.status).toBe(422)
    const step = { code: codeOf(secret, 1), terug: paths.organisaties() }
    const right = await half.post(paths.tweedeStap(), step)
    expect(right.headers.get('location')).toBe('/organisaties?gedaan=ingelogd')
    expect((await browserOf(t, cookiesOf(right)).get(paths.profiel())).status).toBe(200)
    expect((await half.get(paths.profiel())).headers.get('location')).toContain('/inloggen')
  })

  it('reads until then what a visitor reads, and that is remembered for nobody', async () => {
    await setUpCodes(await byMail('inkoper'))
    const half = await byMail('inkoper')
    const page = await (await half.get(paths.proeftuinen())).text()
    expect(page).toContain('Je bent bijna binnen')
    expect(page).not.toContain('Inge Koper')
    expect(await (await p.as('bezoeker').get(paths.proeftuinen())).text()).not.toContain('bijna binnen')
  })

  it('loses nothing that was typed in a session of before', async () => {
    const old = await byMail('inkoper')
    await setUpCodes(await byMail('inkoper'))
    const refused = await old.post(paths.profiel(), { naam: 'Inge Anders', versie: '1' })
    expect(refused.status).toBe(401)
    const page = await refused.text()
    expect(page).toContain('value="Inge Anders"')
    expect(page).toContain(`href="${paths.tweedeStap()}"`)
  })

  it('with the mailbox alone adds nothing to step around it with, and switches nothing off', async () => {
    const { cookie } = await setUpCodes(await byMail('inkoper'))
    const half = await byMail('inkoper')
    for (const path of [
      paths.passkeyUitdaging(),
      paths.passkeys(),
      paths.codesVerwijdering(),
      paths.codesInstellen(),
    ])
      expect((await half.post(path)).headers.get('location'), path).toContain('/tweede-stap')
    for (const path of [
      paths.eigenStapUitzetting(),
      paths.toegangssleutels(),
      paths.andereSessiesBeeindiging(),
    ])
      expect((await half.post(path)).status, path).toBe(401)
    expect(await (await browserOf(t, cookie).get(here)).text()).toContain('De tweede stap staat aan')
  })

  it('switches it off with a fresh proof, and hears of that by mail', async () => {
    const { cookie } = await setUpCodes(await byMail('inkoper'))
    const browser = browserOf(t, cookie)
    const grownOld = new Date(Date.now() - 16 * 60_000)
    await t.db.updateTable('sessie').set({ bewezenOp: grownOld }).execute()
    const refused = await browser.post(paths.eigenStapUitzetting())
    expect(refused.headers.get('location')).toBe(paths.inloggen(here, 'opnieuw'))
    await t.db.updateTable('sessie').set({ bewezenOp: new Date() }).execute()
    expect((await browser.post(paths.eigenStapUitzetting())).headers.get('location')).toBe(
      `${here}?gedaan=stapuit`,
    )
    await t.runJobs()
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toBe('Je tweede stap bij Vonk staat uit')
    expect((await enterByLink('inkoper', '/organisaties')).location).toBe('/organisaties?gedaan=ingelogd')
  })

  it('is not asked for it any more once the app is gone, whoever takes it away', async () => {
    const { cookie } = await setUpCodes(await byMail('inkoper'))
    await browserOf(t, cookie).post(paths.codesVerwijdering())
    expect((await (await byMail('inkoper')).get(paths.profiel())).status).toBe(200)
    await setUpCodes(await byMail('inkoper'))
    const open = async () => ({ config: t.deps.config, database: t.deps.database })
    await commands['passkeys weg']?.run({ args: [p.leden.inkoper.email], print: () => {}, open })
    expect((await (await byMail('inkoper')).get(paths.profiel())).status).toBe(200)
  })
})

describe('a member with a passkey', () => {
  it('is asked for it after a link only once that is what he or she wants, in a session that showed it works', async () => {
    const device = await passkeyOf('hr')
    const plain = await byMail('hr')
    expect((await plain.get(paths.profiel())).status).toBe(200)
    expect((await plain.post(here)).headers.get('location')).toBe(paths.tweedeStap(here))
    expect(await (await plain.get(paths.tweedeStap(here))).text()).toContain('Laat één keer zien')
    const cookie = cookiesOf(await login(device))
    const answer = await browserOf(t, cookie).post(here)
    expect(answer.headers.get('location')).toBe(`${here}?gedaan=stapaan`)
    expect((await plain.get(paths.profiel())).headers.get('location')).toBe(paths.tweedeStap(paths.profiel()))
    expect((await login(device)).headers.get('location')).toBe('/organisaties?gedaan=ingelogd')
    const lines = await t.db.selectFrom('audit').select('handeling').execute()
    expect(lines.map(({ handeling }) => handeling)).toContain('tweedestap.aan')
  })

  it('keeps no key to the API that was made with less', async () => {
    const device = await passkeyOf('hr')
    const verlooptOp = new Date(Date.now() + 1e7)
    const key = { lidId: p.leden.hr.id, verlooptOp }
    await t.db
      .insertInto('toegangssleutel')
      .values([
        { ...key, naam: 'met', tokenHash: Buffer.from('m'), tweedeFactor: true },
        { ...key, naam: 'zonder', tokenHash: Buffer.from('z'), tweedeFactor: false },
      ])
      .execute()
    await browserOf(t, cookiesOf(await login(device))).post(here)
    const open = await t.db
      .selectFrom('toegangssleutel')
      .select('naam')
      .where('ingetrokkenOp', 'is', null)
      .execute()
    expect(open).toEqual([{ naam: 'met' }])
  })

  it('without anything set up is led to that first', async () => {
    const browser = await byMail('collega')
    const page = await (await browser.get(here)).text()
    expect(page).toContain(`href="${paths.passkeys(here)}"`)
    expect(page).toContain(`href="${paths.codes(here)}"`)
    expect((await browser.post(here)).headers.get('location')).toBe(here)
    expect((await browser.get(paths.profiel())).status).toBe(200)
  })
})

it('leaves who has powers in as a member: codes set up for those are asked for there', async () => {
  const { cookie } = await setUpCodes(await byMail('adviesteam'))
  expect((await browserOf(t, cookie).get(paths.adviesteam())).status).toBe(200)
  expect((await (await byMail('adviesteam')).get(paths.profiel())).status).toBe(200)
})

describe('a Vonk that asks it of everybody', () => {
  const strict = appOn(t, { geheim, tweedeFactor: 'allen' })

  it('leads a first time by setting it up to where somebody was going', async () => {
    const { location, cookie } = await enterByLink('gast', paths.organisaties(), strict)
    expect(location).toBe(paths.tweedeStap(paths.organisaties()))
    const half = browserOf(strict, cookie)
    const step = await (await half.get(location ?? '')).text()
    expect(step).toContain(`href="${paths.codes(paths.organisaties())}"`)
    expect(step).toContain(`href="${paths.passkeys(paths.organisaties())}"`)
    const inside = (await setUpCodes(half)).cookie
    expect((await browserOf(strict, inside).get(paths.profiel())).status).toBe(200)
  })

  it('knows no key to the API that was made with less', async () => {
    const { hashOf } = await import('#src/platform/tokens.ts')
    const token = 'vonk_sleutel-van-voor-de-tweede-stap'
    const verlooptOp = new Date(Date.now() + 1e7)
    const lidId = p.leden.collega.id
    await t.db
      .insertInto('toegangssleutel')
      .values({ lidId, verlooptOp, naam: 'x', tokenHash: hashOf(token) })
      .execute()
    const ask = (app: TestApp) =>
      app.app.request('/api/v1/proeftuinen', { headers: { Authorization: `Bearer ${token}` } })
    expect([(await ask(t)).status, (await ask(strict)).status]).toEqual([200, 401])
  })

  it('says so on the page, which has nothing to switch off', async () => {
    const page = await (await browserOf(strict, await signIn(t, p.leden.hr.id)).get(here)).text()
    expect(page).toContain('vragen we iedereen om een tweede stap')
    expect(page).not.toContain(paths.eigenStapUitzetting())
  })
})
