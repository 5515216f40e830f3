import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p

const insert = async (changes: object = {}) => {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Schone kantoren',
      doorId: p.leden.inkoper.id,
      koperId: p.organisaties.ministerie,
      zichtbaarheid: 'netwerk',
      ...changes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
const begun = { begintOp: daysAfter(today(), -100) }
const open = async (id: string, persona: Persona = 'inkoper') =>
  filledIn(await (await as(persona).get(paths.contract(id))).text())
const save = async (id: string, changes: Record<string, string>, persona: Persona = 'inkoper') =>
  as(persona).post(paths.contract(id), { ...(await open(id, persona)), ...changes })
const document = await readDocument(t)
const told = async (id: string, persona: Persona) => {
  const token = persona === 'bezoeker' ? undefined : await makeKey(t, p.leden[persona as TestLid].id)
  const { body } = await clientOf(t, document, { token })('GET', `/aanbestedingen/${id}`)
  return body as Record<string, unknown>
}
const five = { afspraakEenheid: 'procent_waarde', afspraakAantal: '5', afspraakTekst: 'Leerplekken.' }

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
})

describe('who does it', () => {
  it('is an organisation of Vonk or a name, told on the page and found by searching', async () => {
    const id = await insert()
    const namen = 'Leverancier Lentebries\nGemeente Waterlinge\ngemeente waterlinge'
    expect((await save(id, { gegundAan0: namen })).status).toBe(303)
    const { gegundAan, stand } = await told(id, 'leverancier')
    expect(gegundAan).toEqual([
      { perceel: null, naam: 'Gemeente Waterlinge', organisatieId: p.organisaties.gemeente },
      { perceel: null, naam: 'Leverancier Lentebries', organisatieId: null },
    ])
    expect(stand).toBe('gegund')
    const found = await (await as('buurman').get(`${paths.zoeken()}?q=lentebries`)).text()
    expect(found).toContain('Schone kantoren')
    await save(id, { gegundAan0: '' })
    expect(await told(id, 'inkoper')).toMatchObject({ gegundAan: [], stand: 'voorbereiding' })
  })

  it('is told per lot, and a lot that is not in the form keeps its own', async () => {
    const id = await insert()
    const lot = await t.db
      .insertInto('perceel')
      .values({ aanbestedingId: id, nummer: 'LOT-0001', volgorde: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await save(id, { gegundAan0: 'De Wending' })
    expect((await told(id, 'inkoper')).gegundAan).toMatchObject([{ perceel: 'LOT-0001', naam: 'De Wending' }])
    const other = await insert()
    const wrong = { aanbestedingId: other, perceelId: lot.id, naam: 'Van een ander' }
    await expect(t.db.insertInto('gegundAan').values(wrong).execute()).rejects.toThrow(/foreign key/)
  })
})

describe('what was agreed on social return', () => {
  it.each([
    ['inkoper', 'netwerk', { reads: true, keeps: true }],
    ['buurman', 'netwerk', { reads: true, keeps: true }],
    ['leverancier', 'netwerk', { reads: false, keeps: false }],
    ['jobcoach', 'netwerk', { reads: false, keeps: false }],
    ['leverancier', 'openbaar', { reads: true, keeps: false }],
    ['bezoeker', 'openbaar', { reads: true, keeps: false }],
  ] as const)(
    '%s reads it of what is for %s, and who keeps it: %o',
    async (persona, zichtbaarheid, { reads, keeps }) => {
      const id = await insert({ zichtbaarheid })
      await save(id, { ...five, contractmanagerId: p.leden.inkoper.id })
      const { afspraak, contractmanager } = await told(id, persona)
      expect(afspraak).toEqual(
        reads ? { eenheid: 'procent_waarde', aantal: '5', tekst: 'Leerplekken.' } : null,
      )
      expect(contractmanager !== null).toBe(keeps)
      const html = await (await as(persona).get(paths.aanbesteding(id))).text()
      expect(html.includes('5 % van de waarde')).toBe(reads)
      expect(html.includes('Contractmanager')).toBe(keeps)
    },
  )

  it.each([
    [{ ...five, afspraakAantal: '' }, 'Vul in hoeveel.'],
    [{ ...five, afspraakAantal: '101' }, 'Meer dan 100 %'],
    [{ ...five, afspraakEenheid: '' }, 'Kies ook waarin'],
    [{ ...five, afspraakEenheid: 'inspanning' }, 'heeft geen getal'],
    [{ ...five, afspraakTekst: 'BSN 111222333' }, 'dat een BSN kan zijn'],
    [{ contractmanagerId: '11111111-1111-4111-8111-111111111111' }, 'Kies iemand uit de lijst'],
    [{ afroepVanId: '11111111-1111-4111-8111-111111111111' }, 'kan je niet kiezen'],
  ])('refuses %o', async (changes, message) => {
    const answer = await save(await insert(), changes as Record<string, string>)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(message)
  })

  it('asks of a contract that has begun whether it was in it, and keeps why it is added', async () => {
    const id = await insert(begun)
    const silent = await save(id, five)
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Zeg of dit er al in stond')
    expect((await save(id, { ...five, moment: 'komt_erbij', reden: 'mag' })).status).toBe(422)
    const reden = 'Onder de drempel, en de jurist keek mee.'
    expect((await save(id, { ...five, moment: 'komt_erbij', reden })).status).toBe(303)
    expect((await told(id, 'inkoper')).wijzigingen).toMatchObject([
      { was: 'niets afgesproken', wordt: '5 % van de waarde: Leerplekken.', reden },
    ])
    expect((await told(id, 'leverancier')).wijzigingen).toEqual([])
    expect((await save(id, {})).status).toBe(303)
    const lines = await t.db
      .selectFrom('audit')
      .select('bijzonderheden')
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'aanbesteding.afspraak_erbij')
      .execute()
    expect(lines).toEqual([{ bijzonderheden: { afspraak: 'leeg → procent_waarde 5' } }])
  })

  it('writes down without a reason what stood in it from the first day', async () => {
    const id = await insert(begun)
    expect((await save(id, { ...five, moment: 'stond_er_al' })).status).toBe(303)
    expect(await told(id, 'inkoper')).toMatchObject({ wijzigingen: [], afspraak: { aantal: '5' } })
  })

  it('says when somebody was first, and loses nothing that was typed', async () => {
    const id = await insert()
    const form = await open(id)
    await save(id, five)
    const late = await as('inkoper').post(paths.contract(id), { ...form, gegundAan0: 'De Wending' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('De Wending')
    expect((await told(id, 'inkoper')).gegundAan).toEqual([])
  })
})

it('tells of a framework what was called off it, to who may see that', async () => {
  const raam = await insert({ raamovereenkomst: true, titel: 'Raam voor documenten' })
  const id = await insert({ zichtbaarheid: 'overheid', titel: 'Dossiers scannen' })
  expect((await save(id, { afroepVanId: raam })).status).toBe(303)
  expect((await told(id, 'inkoper')).afroepVan).toEqual({ id: raam, titel: 'Raam voor documenten' })
  expect((await told(raam, 'inkoper')).afroepen).toEqual([{ id, titel: 'Dossiers scannen' }])
  expect((await told(raam, 'leverancier')).afroepen).toEqual([])
})

it('keeps a contract that runs, by its facts alone', async () => {
  const given = {
    titel: 'Koffie',
    koper: 'Ministerie van Groei en Grond',
    gegundAan: 'De Wending',
    begintOp: daysAfter(today(), -30),
    eindigtOp: daysAfter(today(), 300),
    zichtbaarheid: 'netwerk',
    ikBeheer: 'ja',
    ...five,
  }
  const wrong = await as('inkoper').post(paths.nieuwContract(), {
    ...given,
    gegundAan: '',
    eindigtOp: '2020-01-01',
  })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toMatch(/Vul in wie het uitvoert[\s\S]*Koffie/)
  const made = await as('inkoper').post(paths.nieuwContract(), given)
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(made.headers.get('location') ?? '')?.[0] ?? ''
  expect(await told(id, 'inkoper')).toMatchObject({
    ...{ stand: 'gegund', wijzigingen: [], afspraak: { aantal: '5' } },
    contractmanager: { id: p.leden.inkoper.id },
    gegundAan: [{ naam: 'De Wending' }],
  })
  expect((await as('leverancier').post(paths.nieuwContract(), given)).status).toBe(403)
})
