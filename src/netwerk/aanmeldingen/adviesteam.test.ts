import { beforeEach, describe, expect, it } from 'vitest'
import { findAccount, linkIn, waitOnDesk } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { statementsOf } from '#test/queries.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const ada = p.as('adviesteam')
const { id: bobId } = await t.db
  .insertInto('lid')
  .values({
    naam: 'Bob Advies',
    email: 'bob@voorbeeld.test',
    toegelatenOp: new Date(),
    adviesteamSinds: new Date(),
  })
  .returning('id')
  .executeTakeFirstOrThrow()
const bob = browserOf(t, await signIn(t, bobId))

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const find = (id: string) =>
  t.db.selectFrom('aanmelding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const desk = (id: string) => `/adviesteam/aanmeldingen/${id}`
const versieOf = async (id: string) => String((await find(id)).versie)
const trail = async (id: string) =>
  (await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).orderBy('id').execute()).map(
    ({ handeling, lidId }) => [handeling, lidId],
  )
const mailTo = async (email: string) => {
  await t.runJobs()
  return (await t.mails(email)).at(-1)
}
const place = { organisatie: 'Gemeente Waterlinge', soort: '' }

describe('the desk', () => {
  it('is not there for anybody else', async () => {
    const id = await waitOnDesk(t, 'muur@elders.test')
    const get = ['/adviesteam', desk(id), `/adviesteam/gasten/${p.leden.gast.id}`]
    const post = [
      ...['toelating', 'vraag', 'weigering'].map((verb) => `${desk(id)}/${verb}`),
      `/adviesteam/gasten/${p.leden.gast.id}/toelating`,
    ]
    const fields = { ...place, vraag: 'Wie?', reden: 'Nee.', versie: await versieOf(id) }
    for (const persona of ['inkoper', 'leverancier', 'beheerder', 'gast', 'bestuurder'] as const) {
      for (const path of get) expect((await p.as(persona).get(path)).status, `${persona} ${path}`).toBe(404)
      for (const path of post)
        expect((await p.as(persona).post(path, fields)).status, `${persona} ${path}`).toBe(404)
      expect(await (await p.as(persona).get('/')).text()).not.toContain('href="/adviesteam"')
    }
    for (const path of get) expect((await p.as('bezoeker').get(path)).status).toBe(404)
    for (const path of post) expect((await p.as('bezoeker').post(path, fields)).status).toBe(401)
    expect(await versieOf(id)).toBe(fields.versie)
    expect(await findAccount(t, 'muur@elders.test')).toEqual([])
  })

  it('shows the oldest first, with how long it waits; nothing that is not confirmed', async () => {
    const [young, old] = [await waitOnDesk(t, 'jong@elders.test'), await waitOnDesk(t, 'oud@elders.test')]
    const bevestigdOp = new Date(Date.now() - 5 * 86_400_000)
    await t.db.updateTable('aanmelding').set({ bevestigdOp }).where('id', '=', old).execute()
    await p.as('bezoeker').post('/doe-mee', {
      naam: 'On Bevestigd',
      email: 'on@elders.test',
      ...place,
      rol: 'hr',
      leverancierswerk: 'nee',
      motivatie: 'x',
    })
    const page = await (await ada.get('/adviesteam')).text()
    expect(page.indexOf(old)).toBeGreaterThan(0)
    expect(page.indexOf(old)).toBeLessThan(page.indexOf(young))
    expect(page).toContain('wacht 5 dagen')
    for (const absent of ['On Bevestigd', 'vonk-kaarten']) expect(page).not.toContain(absent)
    const { id } = await t.db
      .selectFrom('aanmelding')
      .select('id')
      .where('email', '=', 'on@elders.test')
      .executeTakeFirstOrThrow()
    expect((await ada.get(desk(id))).status).toBe(404)
  })

  it('is in the menu and in Mijn Vonk, with how many wait', async () => {
    const { aantal } = await t.db
      .selectFrom('aanmelding')
      .select((eb) => eb.fn.countAll<number>().as('aantal'))
      .where('bevestigdOp', 'is not', null)
      .where('toegelatenOp', 'is', null)
      .where('geweigerdOp', 'is', null)
      .executeTakeFirstOrThrow()
    expect(aantal).toBeGreaterThan(1)
    const mijn = await (await ada.get('/mijn-vonk')).text()
    expect(mijn).toContain(`${aantal} aanmeldingen wachten`)
    expect(mijn).toContain('href="/adviesteam"')
    expect(await (await p.as('inkoper').get('/mijn-vonk')).text()).not.toContain('aanmeldingen wachten')
  })

  it('asks the database as often for many as for few', async () => {
    const count = async () => (await statementsOf(t, () => ada.get('/adviesteam'))).statements.length
    const few = await count()
    for (const n of [1, 2, 3]) await waitOnDesk(t, `veel${n}@elders.test`)
    expect(await count()).toBe(few)
  })

  it.each(['nooit', '%00', "'", crypto.randomUUID()])('has nothing for the id %s', async (id) => {
    for (const path of [desk(id), `/adviesteam/gasten/${id}`]) {
      expect((await ada.get(path)).status).toBe(404)
      expect((await ada.post(`${path}/toelating`, { ...place, versie: '1' })).status).toBe(404)
    }
  })
})

describe('admitting', () => {
  it('makes a member of the organisation that was chosen, mails, and leaves a line', async () => {
    const id = await waitOnDesk(t, 'lea@helder.test', { naam: 'Lea Helder', rol: 'leverancier' })
    const fields = { organisatie: 'Helder Schoonmaak', soort: '', versie: await versieOf(id) }
    const answer = await ada.post(`${desk(id)}/toelating`, fields)
    expect(answer.headers.get('location')).toBe('/adviesteam?gedaan=aanmeldingtoegelaten')
    const [lid] = await findAccount(t, 'lea@helder.test')
    expect(lid).toMatchObject({ naam: 'Lea Helder', organisatieId: p.organisaties.leverancier })
    expect(lid?.toegelatenOp).toBeInstanceOf(Date)
    expect(await find(id)).toMatchObject({ lidId: lid?.id, behandeldDoorId: p.leden.adviesteam.id })
    expect(await trail(id)).toEqual([['aanmelding.toegelaten', p.leden.adviesteam.id]])
    const mail = await mailTo('lea@helder.test')
    expect(mail?.onderwerp).toBe('Welkom bij Vonk')
    expect(mail?.tekst).toContain('namens Helder Schoonmaak')
    const [link = ''] = /\/inloggen\/\S+/.exec(mail?.tekst ?? '') ?? []
    const within = await p.as('bezoeker').post(link)
    expect(within.headers.get('location')).toMatch(/^\/mijn-vonk/)
    expect((await p.as('bezoeker').post(link)).headers.get('location') ?? '').not.toMatch(/^\/mijn-vonk/)
    const page = await (await ada.get(desk(id))).text()
    expect(page).toContain('door Ada Vies')
    expect(page).not.toContain('/weigering"')
  })

  it('makes the organisation that was proposed, once for six colleagues at the same time', async () => {
    const proposed = { organisatie: 'Broodnodig Bakkers', soort: 'sociale_onderneming' }
    const ids: string[] = []
    for (const naam of ['bo', 'ko', 'jo', 'mo', 'ro', 'to'])
      ids.push(await waitOnDesk(t, `${naam}@brood.test`, proposed))
    const page = await (await ada.get(desk(ids[0] ?? ''))).text()
    expect(page).toContain('Broodnodig Bakkers (nieuw in Vonk)')
    const answers = await Promise.all(
      ids.map(async (id) => ada.post(`${desk(id)}/toelating`, { ...proposed, versie: await versieOf(id) })),
    )
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 303))
    const made = await t.db
      .selectFrom('organisatie')
      .selectAll()
      .where('naam', '=', proposed.organisatie)
      .execute()
    expect(made).toHaveLength(1)
    expect(await trail(made[0]?.id ?? '')).toEqual([['organisatie.toegevoegd', p.leden.adviesteam.id]])
    expect((await findAccount(t, 'ko@brood.test'))[0]?.organisatieId).toBe(made[0]?.id)
  })

  it('asks for an organisation that there is, or for its kind', async () => {
    const id = await waitOnDesk(t, 'waar@elders.test')
    const fields = { organisatie: 'Nergens Bekend', soort: '', versie: await versieOf(id) }
    const answer = await ada.post(`${desk(id)}/toelating`, fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Vonk kent geen organisatie met deze naam')
    expect(page).toContain('value="Nergens Bekend"')
    await t.db
      .insertInto('organisatie')
      .values([1, 2].map(() => ({ naam: 'Dubbel Op', soort: 'zorg' as const })))
      .execute()
    const several = await ada.post(`${desk(id)}/toelating`, {
      ...fields,
      organisatie: 'Dubbel Op',
      soort: 'zorg',
    })
    expect(several.status).toBe(422)
    expect(await several.text()).toContain('meer organisaties met deze naam')
    expect(await findAccount(t, 'waar@elders.test')).toEqual([])
  })

  it('brings who left back in the same account, without the powers and doors of before', async () => {
    const email = 'terug@elders.test'
    const { id: lidId } = await t.db
      .insertInto('lid')
      .values({
        naam: 'Oud-lid',
        email,
        adviesteamSinds: new Date(),
        beheerSinds: new Date(),
        toegelatenOp: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const old = browserOf(t, await signIn(t, lidId))
    await t.db.updateTable('lid').set({ vertrokkenOp: new Date() }).where('id', '=', lidId).execute()
    const id = await waitOnDesk(t, email, { naam: 'Teun Terug' })
    expect(await (await ada.get(desk(id))).text()).toContain('eerder van een lid dat vertrok')
    await ada.post(`${desk(id)}/toelating`, { ...place, versie: await versieOf(id) })
    expect(await findAccount(t, email)).toMatchObject([
      { id: lidId, naam: 'Teun Terug', adviesteamSinds: null, beheerSinds: null, vertrokkenOp: null },
    ])
    expect((await old.get('/mijn-vonk')).headers.get('location')).toContain('/inloggen')
  })
})

describe('asking', () => {
  it('goes by mail, is answered without an account, and comes back to the desk', async () => {
    const email = 'vraag@elders.test'
    const id = await waitOnDesk(t, email)
    const vraag = 'Bij welke afdeling werk je?'
    const answer = await ada.post(`${desk(id)}/vraag`, { vraag, versie: await versieOf(id) })
    expect(answer.headers.get('location')).toBe('/adviesteam?gedaan=aanmeldinggevraagd')
    const link = await linkIn(t, email, 'doe-mee/antwoord')
    expect((await t.mails(email)).at(-1)?.tekst).toContain(`“${vraag}”`)
    expect(await (await ada.get('/adviesteam')).text()).toContain('wacht op antwoord')

    const visitor = p.as('bezoeker')
    expect(await (await visitor.get(link)).text()).toContain(vraag)
    expect((await visitor.post(link, { antwoord: '' })).status).toBe(422)
    const answers = await Promise.all([
      visitor.post(link, { antwoord: 'Facilitaire zaken.' }),
      visitor.post(link, { antwoord: 'Iets anders.' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
    expect(await (await visitor.post(link, { antwoord: 'Te laat' })).text()).toContain('Te laat')
    expect(['Facilitaire zaken.', 'Iets anders.']).toContain((await find(id)).antwoord)
    expect(await (await ada.get(desk(id))).text()).toContain((await find(id)).antwoord ?? 'nothing')
    expect(await (await ada.get('/adviesteam')).text()).toContain('antwoord is binnen')
    expect(await trail(id)).toEqual([['aanmelding.gevraagd', p.leden.adviesteam.id]])
  })

  it('makes the link useless once it was decided', async () => {
    const email = 'beslist@elders.test'
    const id = await waitOnDesk(t, email)
    await ada.post(`${desk(id)}/vraag`, { vraag: 'Waarom?', versie: await versieOf(id) })
    const link = await linkIn(t, email, 'doe-mee/antwoord')
    await ada.post(`${desk(id)}/weigering`, { reden: 'Past niet.', versie: await versieOf(id) })
    expect((await p.as('bezoeker').post(link, { antwoord: 'Toch.' })).status).toBe(410)
  })

  it('sends one mail for what is asked now when it was asked again before the mail went', async () => {
    const email = 'snel@elders.test'
    const id = await waitOnDesk(t, email)
    await t.runJobs()
    for (const vraag of ['Eerste?', 'Tweede?'])
      await ada.post(`${desk(id)}/vraag`, { vraag, versie: await versieOf(id) })
    await t.runJobs()
    const asked = (await t.mails(email)).filter(({ onderwerp }) => onderwerp.startsWith('Een vraag'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.tekst).toContain('Tweede?')
  })
})

describe('refusing', () => {
  it('needs a reason, which is mailed', async () => {
    const id = await waitOnDesk(t, 'nee@elders.test')
    const versie = await versieOf(id)
    expect((await ada.post(`${desk(id)}/weigering`, { reden: ' ', versie })).status).toBe(422)
    const reden = 'Je verkoopt software. Lezen kan altijd.'
    const answer = await ada.post(`${desk(id)}/weigering`, { reden, versie })
    expect(answer.headers.get('location')).toBe('/adviesteam?gedaan=aanmeldinggeweigerd')
    expect((await mailTo('nee@elders.test'))?.tekst).toContain(`“${reden}”`)
    expect(await trail(id)).toEqual([['aanmelding.geweigerd', p.leden.adviesteam.id]])
    expect(await findAccount(t, 'nee@elders.test')).toEqual([])
    const again = await waitOnDesk(t, 'nee@elders.test')
    expect(await (await ada.get(desk(again))).text()).toContain('al eens geweigerd')
  })
})

describe('two at once', () => {
  it('decide once; the other sees what was decided, and what was typed', async () => {
    const id = await waitOnDesk(t, 'samen@elders.test')
    const versie = await versieOf(id)
    const answers = await Promise.all([
      ada.post(`${desk(id)}/toelating`, { ...place, versie }),
      bob.post(`${desk(id)}/weigering`, { reden: 'Ik ken deze persoon niet.', versie }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const late = await (answers.find(({ status }) => status === 409) as Response).text()
    expect(late).toContain('Iemand anders was je voor')
    const { toegelatenOp, geweigerdOp } = await find(id)
    expect(late).toContain(toegelatenOp ? 'Ik ken deze persoon niet.' : 'Gemeente Waterlinge')
    expect([toegelatenOp, geweigerdOp].filter(Boolean)).toHaveLength(1)
    expect(await findAccount(t, 'samen@elders.test')).toHaveLength(toegelatenOp ? 1 : 0)
  })

  it('keep the form open when it was only asked, with the version of now', async () => {
    const id = await waitOnDesk(t, 'later@elders.test')
    const versie = await versieOf(id)
    await bob.post(`${desk(id)}/vraag`, { vraag: 'Welke stad?', versie })
    const late = await ada.post(`${desk(id)}/weigering`, { reden: 'Te ver weg.', versie })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Welke stad?')
    expect(page).toContain('>Te ver weg.</textarea>')
    expect(page).toContain(`name="versie" value="${await versieOf(id)}"`)
    const again = { reden: 'Te ver weg.', versie: await versieOf(id) }
    expect((await ada.post(`${desk(id)}/weigering`, again)).status).toBe(303)
  })
})
