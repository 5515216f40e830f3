import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { askToJoin, findAccount, linkIn } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')

await t.db
  .insertInto('organisatieDomein')
  .values([
    { organisatieId: p.organisaties.gemeente, domein: 'waterlinge.test' },
    { organisatieId: p.organisaties.leverancier, domein: 'helder.test' },
  ])
  .execute()

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const of = (email: string) => t.db.selectFrom('aanmelding').selectAll().where('email', '=', email).execute()
const subjects = async (email: string) => (await t.mails(email)).map(({ onderwerp }) => onderwerp)
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('the link that confirms an address', () => {
  it('is not used up by a scanner, and shows what was typed', async () => {
    const link = await askToJoin(t, 'scan@elders.test')
    for (const method of ['GET', 'HEAD', 'GET']) {
      const looked = await t.app.request(link, { method })
      expect(looked.status).toBe(200)
      expect(looked.headers.get('cache-control')).toBe('no-store')
      expect(looked.headers.get('set-cookie')).toBeNull()
    }
    expect(await (await visitor.get(link)).text()).toContain('Nora Nieuw')
    expect((await visitor.post(link)).headers.get('location')).toBe('/doe-mee/bevestigd')
  })

  it('works once, also for three at the same time', async () => {
    const link = await askToJoin(t, 'eens@elders.test')
    const answers = await Promise.all([visitor.post(link), visitor.post(link), visitor.post(link)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    const again = await visitor.get(link)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('Gebruikte je hem al? Dan is het goed')
    await t.runJobs()
    expect(await subjects('eens@elders.test')).toEqual([
      'Bevestig je e-mailadres voor Vonk',
      'We hebben je aanmelding',
    ])
  })

  it('works for a day', async () => {
    const link = await askToJoin(t, 'dag@elders.test')
    const hours = sql<number>`extract(epoch from token_verloopt_op - now()) / 3600`
    const { left } = await t.db
      .selectFrom('aanmelding')
      .select(hours.as('left'))
      .where('email', '=', 'dag@elders.test')
      .executeTakeFirstOrThrow()
    expect(Number(left)).toBeGreaterThan(23.9)
    expect(Number(left)).toBeLessThanOrEqual(24)
    await t.db
      .updateTable('aanmelding')
      .set({ tokenVerlooptOp: sql`now()` })
      .where('email', '=', 'dag@elders.test')
      .execute()
    expect((await visitor.post(link)).status).toBe(410)
  })

  it('is stored as a hash only', async () => {
    const link = await askToJoin(t, 'hash@elders.test')
    const token = link.split('/').at(-1) ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const dump = await sql<{ rij: string }>`select aanmelding::text as rij from aanmelding
      union all select job::text from pgboss.job`.execute(t.db)
    expect(JSON.stringify(dump.rows)).not.toContain(token)
  })

  it.each(['nooit', 'a'.repeat(3000), '%00', "'"])('that never was is a friendly page: %s', async (token) => {
    expect((await visitor.get(`/doe-mee/bevestiging/${token}`)).status).toBe(410)
    expect((await visitor.post(`/doe-mee/bevestiging/${token}`)).status).toBe(410)
    expect((await visitor.get(`/doe-mee/antwoord/${token}`)).status).toBe(410)
  })

  it('is refused from a page that is not ours', async () => {
    const link = await askToJoin(t, 'csrf@elders.test')
    const headers = { Origin: 'https://elders.test', 'Sec-Fetch-Site': 'cross-site' }
    expect((await t.app.request(link, { method: 'POST', headers })).status).toBe(403)
    expect((await of('csrf@elders.test'))[0]?.bevestigdOp).toBeNull()
  })

  it('of a second request for the same address leaves the first on the desk', async () => {
    const [first, second] = [
      await askToJoin(t, 'dubbel@elders.test'),
      await askToJoin(t, 'dubbel@elders.test', { naam: 'Iemand Anders' }),
    ]
    const answers = await Promise.all([visitor.post(first), visitor.post(second)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await of('dubbel@elders.test')).toHaveLength(1)
  })

  it('does not sign in who became a member meanwhile: that is for the sign-in page', async () => {
    const link = await askToJoin(t, 'intussen@elders.test')
    await t.db
      .insertInto('lid')
      .values({ naam: 'In Tussen', email: 'intussen@elders.test', toegelatenOp: new Date() })
      .execute()
    const answer = await visitor.post(link)
    expect(answer.headers.get('location')).toBe('/inloggen?gedaan=allid')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await of('intussen@elders.test')).toEqual([])
  })
})

describe('an address at a known domain of a public organisation', () => {
  it('is in at once: member of that organisation, signed in, welcomed', async () => {
    const link = await askToJoin(t, 'wim@waterlinge.test', {
      organisatie: 'Helder Schoonmaak',
      naam: 'Wim Water',
    })
    const answer = await visitor.post(link)
    expect(answer.headers.get('location')).toBe('/mijn-vonk?gedaan=toegelaten')
    const [lid] = await findAccount(t, 'wim@waterlinge.test')
    expect(lid).toMatchObject({
      naam: 'Wim Water',
      organisatieId: p.organisaties.gemeente,
      rollen: ['inkoper'],
      adviesteamSinds: null,
      beheerSinds: null,
    })
    expect(lid?.toegelatenOp).toBeInstanceOf(Date)
    const mijn = await browserOf(t, cookieOf(answer)).get('/mijn-vonk?gedaan=toegelaten')
    expect(await mijn.text()).toContain('Welkom bij Vonk! Je bent nu lid.')
    await t.runJobs()
    const mail = (await t.mails('wim@waterlinge.test')).at(-1)
    expect(mail?.onderwerp).toBe('Welkom bij Vonk')
    expect(mail?.tekst).not.toContain('/inloggen/')
    expect(mail?.tekst).toContain('namens Gemeente Waterlinge')
    const [aanmelding] = await of('wim@waterlinge.test')
    expect(aanmelding).toMatchObject({ lidId: lid?.id, behandeldDoorId: null })
    const line = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', aanmelding?.id ?? '')
      .executeTakeFirst()
    expect(line).toMatchObject({ handeling: 'aanmelding.toegelaten', lidId: null })
    expect(line?.bijzonderheden).toMatchObject({ door: 'domein' })
  })

  it.each([
    ['hoofd@WATERLINGE.Test', 'hoofd@waterlinge.test', true],
    ['plus+vonk@waterlinge.test', 'plus+vonk@waterlinge.test', true],
    ['sub@mail.waterlinge.test', 'sub@mail.waterlinge.test', false],
    ['lijkt@nietwaterlinge.test', 'lijkt@nietwaterlinge.test', false],
    ['achter@waterlinge.test.elders.test', 'achter@waterlinge.test.elders.test', false],
    ['lev@helder.test', 'lev@helder.test', false],
  ])('%s: in at once is %3$s', async (typed, email, admitted) => {
    await askToJoin(t, typed)
    const link = await linkIn(t, email, 'doe-mee/bevestiging')
    const answer = await visitor.post(link)
    expect(answer.headers.get('location')).toBe(
      admitted ? '/mijn-vonk?gedaan=toegelaten' : '/doe-mee/bevestigd',
    )
    expect(await findAccount(t, email)).toHaveLength(admitted ? 1 : 0)
  })

  it('of an organisation that is no more lets nobody in', async () => {
    const { id } = await t.db
      .insertInto('organisatie')
      .values({ naam: 'Gemeente Toen', soort: 'gemeente', opgehevenOp: '2020-01-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db.insertInto('organisatieDomein').values({ organisatieId: id, domein: 'toen.test' }).execute()
    const answer = await visitor.post(await askToJoin(t, 'an@toen.test'))
    expect(answer.headers.get('location')).toBe('/doe-mee/bevestigd')
  })

  it('waits for people when it was refused before, or when its member left', async () => {
    await t.db
      .insertInto('lid')
      .values({
        naam: 'Ver Trokken',
        email: 'weg@waterlinge.test',
        toegelatenOp: new Date(),
        vertrokkenOp: new Date(),
      })
      .execute()
    await visitor.post(await askToJoin(t, 'weg@waterlinge.test'))
    expect((await findAccount(t, 'weg@waterlinge.test'))[0]?.vertrokkenOp).toBeInstanceOf(Date)
    await t.db
      .insertInto('aanmelding')
      .values({
        naam: 'Nee',
        email: 'nee@waterlinge.test',
        rol: 'hr',
        motivatie: 'x',
        reden: 'nee',
        organisatieId: p.organisaties.gemeente,
        bevestigdOp: new Date(),
        geweigerdOp: new Date(),
      })
      .execute()
    await visitor.post(await askToJoin(t, 'nee@waterlinge.test'))
    expect(await findAccount(t, 'nee@waterlinge.test')).toEqual([])
  })
})

it('makes of a guest a member, in the same account', async () => {
  const email = 'gerda@waterlinge.test'
  const { id } = await t.db
    .insertInto('lid')
    .values({ naam: 'Gerda Gast', email, functie: 'Opzichter' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const proeftuinId = await insertProeftuin({ t, p }, { zichtbaarheid: 'team' })
  await t.db.insertInto('teamlid').values({ proeftuinId, lidId: id, rol: 'hr' }).execute()
  const answer = await visitor.post(await askToJoin(t, email, { naam: 'Iemand Anders' }))
  const accounts = await findAccount(t, email)
  expect(accounts).toHaveLength(1)
  expect(accounts[0]).toMatchObject({ id, naam: 'Gerda Gast', functie: 'Opzichter', rollen: ['inkoper'] })
  expect(accounts[0]?.toegelatenOp).toBeInstanceOf(Date)
  const browser = browserOf(t, cookieOf(answer))
  expect((await browser.get(`/proeftuinen/${proeftuinId}`)).status).toBe(200)
  expect((await browser.get('/uitnodigen')).status).toBe(200)
})
