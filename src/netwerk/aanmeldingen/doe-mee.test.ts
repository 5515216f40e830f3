import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { askToJoin, typed } from '#test/aanmelding.ts'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const rows = () => t.db.selectFrom('aanmelding').selectAll().orderBy('aangemaaktOp').execute()
const last = async () => (await rows()).at(-1)
const jobs = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from pgboss.job`.execute(t.db)).rows[0]?.n)

const ask = (email: string, fields = {}) => visitor.post('/doe-mee', { ...typed, email, ...fields })

/** Everything in an answer that somebody could look at, but the request's own number. */
const seen = async (answer: Response) => ({
  status: answer.status,
  headers: [...answer.headers].filter(([name]) => name !== 'x-request-id'),
  body: await answer.text(),
})

describe('asking to join', () => {
  it('is open to everybody, also on a page without a script of ours', async () => {
    const page = await (await visitor.get('/doe-mee')).text()
    expect(page).toContain('Je e-mailadres op het werk')
    expect(page).toContain('action="/doe-mee"')
    const guest = await p.as('gast').get('/doe-mee')
    expect(guest.status).toBe(200)
    expect(await guest.text()).toContain(`value="${p.leden.gast.email}"`)
    expect((await p.as('inkoper').get('/doe-mee')).status).toBe(200)
  })

  it('keeps what was asked, of an organisation that is known', async () => {
    const answer = await ask('Nora@Elders.TEST', { organisatie: 'gemeente waterlinge', soort: 'leverancier' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/doe-mee/onderweg'])
    expect(await last()).toMatchObject({
      naam: 'Nora Nieuw',
      email: 'nora@elders.test',
      rol: 'inkoper',
      motivatie: typed.motivatie,
      ...{
        organisatieId: p.organisaties.gemeente,
        organisatieNaam: null,
        bevestigdOp: null,
        tokenHash: null,
      },
    })
  })

  it('proposes an organisation that is not, with its kind', async () => {
    const without = await ask('bo@nieuw.test', { organisatie: 'Broodnodig Bakkers' })
    expect(without.status).toBe(422)
    const page = await without.text()
    expect(page).toContain('Vonk kent deze organisatie nog niet')
    expect(page).toContain('value="Broodnodig Bakkers"')
    const fields = { organisatie: 'Broodnodig Bakkers', soort: 'sociale_onderneming' }
    expect((await ask('bo@nieuw.test', fields)).status).toBe(303)
    expect(await last()).toMatchObject({
      organisatieId: null,
      organisatieNaam: 'Broodnodig Bakkers',
      organisatieSoort: 'sociale_onderneming',
    })
    const made = await t.db
      .selectFrom('organisatie')
      .select('id')
      .where('naam', '=', 'Broodnodig Bakkers')
      .execute()
    expect(made).toEqual([])
  })

  it.each([
    [{ naam: '' }, 'Vul dit in.'],
    [{ naam: 'Nora\r\nBcc: ander@voorbeeld.test' }, 'Zet dit op één regel.'],
    [{ organisatie: 'Gemeente\nWaterlinge' }, 'Zet dit op één regel.'],
    [{ email: 'nora@' }, 'Dit is geen volledig e-mailadres'],
    [{ email: 'nora@elders.test\r\nBcc: ander@voorbeeld.test' }, 'Dit is geen volledig e-mailadres'],
    [{ rol: 'baas' }, 'Wat je koos, staat er nu niet in.'],
    [{ rol: '' }, 'Kies iets uit de lijst.'],
    [{ motivatie: '' }, 'Vul dit in.'],
    [{ motivatie: 'Mijn nummer is 111222333' }, 'BSN'],
    [{ motivatie: 'x'.repeat(1001) }, 'Houd het korter'],
  ])('refuses %j, keeps what was typed, and mails nobody', async (fields, problem) => {
    const before = [(await rows()).length, await jobs()]
    const answer = await ask('fout@elders.test', fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(problem)
    expect(page).toContain('action="/doe-mee"')
    expect([(await rows()).length, await jobs()]).toEqual(before)
  })

  it('does its work once when the form is sent twice', async () => {
    const sleutel = crypto.randomUUID()
    const answers = await Promise.all([
      ask('een@elders.test', { sleutel }),
      ask('een@elders.test', { sleutel }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await rows()).filter(({ email }) => email === 'een@elders.test')).toHaveLength(1)
  })
})

describe('who has an account', () => {
  it('cannot be seen from the answer: the same bytes and the same work', async () => {
    await askToJoin(t, 'loopt@elders.test').then((link) => visitor.post(link))
    await t.runJobs()
    const addresses = [
      ...['nooit@elders.test', p.leden.inkoper.email, p.leden.gast.email, 'loopt@elders.test'],
      p.leden.inkoper.email.toUpperCase(),
    ]
    const found = []
    for (const email of addresses) {
      await t.db.deleteFrom('tempolimiet').execute()
      const [work, kept] = [await jobs(), (await rows()).length]
      const answer = await seen(await ask(email))
      found.push({ ...answer, work: (await jobs()) - work, kept: (await rows()).length - kept })
    }
    for (const one of found) expect(one).toEqual(found[0])
    expect(found[0]).toMatchObject({ status: 303, work: 1, kept: 1 })
    expect(await seen(await visitor.get('/doe-mee/onderweg'))).toEqual(
      await seen(await visitor.get('/doe-mee/onderweg')),
    )
  })

  it('is told in the mail only: a member gets a link to sign in, which works', async () => {
    const { email } = p.leden.hr
    await ask(email)
    await t.runJobs()
    const mail = (await t.mails(email)).at(-1)
    expect(mail?.onderwerp).toBe('Je bent al lid van Vonk')
    expect(mail?.tekst).toContain('Dag Hanna Ruiter')
    expect(mail?.tekst).not.toContain(typed.naam)
    const link = /(\/inloggen\/[\w-]{43})/.exec(mail?.tekst ?? '')?.[1] ?? ''
    expect((await visitor.post(link)).headers.get('location')).toBe('/mijn-vonk?gedaan=ingelogd')
    expect((await rows()).filter((row) => row.email === email)).toEqual([])
  })

  it('is told who has a request that waits already', async () => {
    const link = await askToJoin(t, 'twee@elders.test')
    await visitor.post(link)
    await askToJoin(t, 'twee@elders.test')
    expect((await t.mails('twee@elders.test')).map(({ onderwerp }) => onderwerp)).toEqual([
      ...['Bevestig je e-mailadres voor Vonk', 'We hebben je aanmelding', 'Je aanmelding ligt al bij ons'],
    ])
    expect((await rows()).filter((row) => row.email === 'twee@elders.test')).toHaveLength(1)
  })
})

it('mails an address that nobody confirmed not a word of what was typed', async () => {
  const spam = 'Win geld met reclame'
  await askToJoin(t, 'slachtoffer@elders.test', {
    naam: spam,
    motivatie: spam,
    organisatie: spam,
    soort: 'zorg',
  })
  const [mail, ...others] = await t.mails('slachtoffer@elders.test')
  expect(others).toEqual([])
  expect(`${mail?.onderwerp} ${mail?.tekst} ${mail?.html}`).not.toContain('reclame')
  expect(mail?.tekst).toContain('Was jij dat niet? Dan hoef je niets te doen.')
  expect(mail?.tekst).toContain('24 uur')
})

describe('the limit', () => {
  it('per address is three an hour, without the address in the counters', async () => {
    for (let i = 0; i < 3; i++) expect((await ask('vaak@elders.test')).status).toBe(303)
    const refused = await ask('vaak@elders.test')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
    expect((await ask('ander@elders.test')).status).toBe(303)
    const keys = await t.db.selectFrom('tempolimiet').select('key').execute()
    expect(JSON.stringify(keys)).not.toContain('@')
  })

  it('per network holds whatever addresses it tries', async () => {
    const proxied = appOn(t, { proxies: 1 })
    const from = (ip: string, i: number) =>
      browserOf(proxied)('/doe-mee', {
        method: 'POST',
        headers: { 'X-Forwarded-For': ip },
        body: new URLSearchParams({ ...typed, email: `${i}@elders.test` }),
      })
    for (let i = 0; i < 60; i++) expect((await from('192.0.2.1', i)).status).toBe(303)
    expect((await from('192.0.2.1', 61)).status).toBe(429)
    expect((await from('192.0.2.2', 62)).status).toBe(303)
  })
})

it('is in the header for visitors, and not for members', async () => {
  const header = (page: string) => /<header[\s\S]*<\/header>/.exec(page)?.[0] ?? ''
  expect(header(await (await visitor.get('/')).text())).toContain('href="/doe-mee"')
  expect(header(await (await p.as('inkoper').get('/')).text())).not.toContain('href="/doe-mee"')
})

it('takes no address from elsewhere to go to', async () => {
  const answer = await ask('weg@elders.test', { terug: 'https://elders.test' })
  expect(answer.headers.get('location')).toBe('/doe-mee/onderweg')
})
