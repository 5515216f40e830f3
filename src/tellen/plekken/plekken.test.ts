import { beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { typUren, urenVeld } from '#src/tellen/telregimes/uren-veld.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { vrijeLabels } from './changes.ts'
import { standOp, zegUren } from './plek.ts'

const t = await testApp()
const p = await testPersonas(t)
let proeftuin = ''

beforeAll(async () => {
  proeftuin = await insertProeftuin(
    { t, p },
    { organisatie: 'ministerie', zichtbaarheid: 'netwerk', team: { leverancier: 'leverancier', hr: 'hr' } },
  )
  await t.db
    .insertInto('teller')
    .values({ lidId: p.leden.collega.id, organisatieId: p.organisaties.ministerie })
    .execute()
})

const nieuw = (over: Record<string, string> = {}) => ({
  ...{ aantal: '2', soort: 'geplaatst', op: '2026-01-01', uren: '24', vorm: 'inkoop_van_dienst' },
  ...{ werkgever: 'Helder Schoonmaak', inlener: '', label: '', werkplek: '', regio: '' },
  ...over,
})
const meld = (persona: 'inkoper' | 'leverancier', over?: Record<string, string>) =>
  p.as(persona).post(paths.nieuwePlekken(proeftuin), nieuw(over))

const plekkenIn = (id = proeftuin) =>
  t.db.selectFrom('plek').selectAll().where('proeftuinId', '=', id).orderBy('label').execute()
const feitenVan = (plekId: string) =>
  t.db.selectFrom('plekFeit').selectAll().where('plekId', '=', plekId).orderBy('gemeldOp').execute()

async function eenPlek(over: Record<string, string> = {}): Promise<string> {
  const label = `los ${Math.random().toString(36).slice(2)}`
  expect((await meld('inkoper', { aantal: '1', label, ...over })).status).toBe(303)
  const { id } = await t.db
    .selectFrom('plek')
    .select('id')
    .where('label', '=', label)
    .executeTakeFirstOrThrow()
  return id
}

describe('reporting', () => {
  test('three fields make several places of work, each with how it began', async () => {
    const page = await p.as('inkoper').get(paths.nieuwePlekken(proeftuin))
    const html = await page.text()
    expect(html).toContain('Hoeveel plekken?')
    expect((await meld('inkoper')).headers.get('location')).toContain(paths.plekken(proeftuin))
    const made = (await plekkenIn()).filter(({ label }) => label.startsWith('plek '))
    expect(
      made.map(({ label, koperId, werkgeverId, voorId }) => [label, koperId, werkgeverId, voorId]),
    ).toEqual(
      ['plek 1', 'plek 2'].map((label) => [
        label,
        p.organisaties.ministerie,
        p.organisaties.leverancier,
        p.organisaties.ministerie,
      ]),
    )
    const [feit] = await feitenVan(made[0]?.id ?? '')
    expect([feit?.soort, feit?.op, feit?.minuten]).toEqual(['geplaatst', '2026-01-01', 1440])
  })

  test('a supplier reports its own, and never that of another', async () => {
    expect((await meld('leverancier', { aantal: '1', label: 'schoon' })).status).toBe(303)
    const fout = await meld('leverancier', { werkgever: 'Blinkend Beheer' })
    expect([fout.status, await fout.text()]).toEqual([
      422,
      expect.stringContaining('van je eigen organisatie'),
    ])
  })

  test('the same form sent twice makes them once', async () => {
    const sleutel = '0b6f2f6e-6a2b-4d0a-9d5c-2d4d5a6b7c8d'
    const send = () => meld('inkoper', { aantal: '1', label: 'tweemaal', sleutel })
    await send()
    await send()
    expect((await plekkenIn()).filter(({ label }) => label.startsWith('tweemaal'))).toHaveLength(1)
  })

  test.each([
    ['no hours', { uren: '' }, 'Schrijf hoeveel uur per week'],
    ['200 hours', { uren: '200' }, 'Meer dan 60 uur per week'],
    ['hours in words', { uren: 'veel' }, 'Schrijf uren als 24 of 25,5'],
    ['none', { aantal: '0' }, 'Het is er minstens één'],
    ['a day to come', { op: '2090-01-01' }, 'Deze dag moet nog komen'],
    ['an unknown employer', { werkgever: 'Bestaat Niet BV' }, 'Vonk kent deze organisatie niet'],
    ['secondment to nobody', { vorm: 'detachering' }, 'welke organisatie deze mensen inhuurt'],
    ['a BSN as a name', { label: 'bsn 111222333' }, 'kan zijn'],
  ])('%s is refused in words, and nothing is made', async (_, over, zin) => {
    const before = (await plekkenIn()).length
    const response = await meld('inkoper', over)
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(zin)])
    expect(await plekkenIn()).toHaveLength(before)
  })
})

describe('what happened since', () => {
  const schrijf = (id: string, velden: Record<string, string>) =>
    p.as('inkoper').post(paths.nieuwFeit(id), velden)

  test('other hours are a new fact beside the old', async () => {
    const id = await eenPlek()
    expect((await schrijf(id, { soort: 'uren', op: '2026-02-15', uren: '25,5' })).status).toBe(303)
    expect((await feitenVan(id)).map(({ soort, minuten }) => [soort, minuten])).toEqual([
      ['geplaatst', 1440],
      ['uren', 1530],
    ])
  })

  test('saying the same once more changes nothing', async () => {
    const id = await eenPlek()
    await schrijf(id, { soort: 'verloond', kwartaal: '2026-K1', uren: '300' })
    expect((await schrijf(id, { soort: 'verloond', kwartaal: '2026-K1', uren: '300' })).status).toBe(303)
    expect(await feitenVan(id)).toHaveLength(2)
  })

  test('what cannot be true beside it is refused', async () => {
    const id = await eenPlek()
    await schrijf(id, { soort: 'uren', op: '2026-02-15', uren: '30' })
    const anders = await schrijf(id, { soort: 'uren', op: '2026-02-15', uren: '20' })
    expect([anders.status, await anders.text()]).toEqual([422, expect.stringContaining('met andere waarden')])
    const eerder = await schrijf(id, { soort: 'beeindigd', op: '2025-12-31', reden: 'niet_bekend' })
    expect([eerder.status, await eerder.text()]).toEqual([
      422,
      expect.stringContaining('ligt voor het begin'),
    ])
  })

  test('a correction stands in the place of what it corrects, which stays to be read', async () => {
    const id = await eenPlek()
    const [feit] = await feitenVan(id)
    const to = paths.feitCorrectie(id, feit?.id ?? '')
    expect((await p.as('hr').post(to, { op: '2026-01-01', uren: '32' })).status).toBe(303)
    const all = await feitenVan(id)
    expect(
      all.map(({ minuten, vervangenOp, vervangtId }) => [minuten, vervangenOp !== null, vervangtId]),
    ).toEqual([
      [1440, true, null],
      [1920, false, feit?.id],
    ])
    const html = await (await p.as('inkoper').get(paths.plek(id))).text()
    expect(html).toContain('Wat er eerder stond (1)')
    expect((await p.as('inkoper').post(to, { op: '2026-01-01', uren: '20' })).status).toBe(404)
  })

  test('what was never so counts no longer', async () => {
    const id = await eenPlek()
    const [feit] = await feitenVan(id)
    await p.as('inkoper').post(paths.feitCorrectie(id, feit?.id ?? ''), { vervalt: 'ja' })
    const html = await (await p.as('inkoper').get(paths.plek(id))).text()
    expect(html).toContain('Nog niet begonnen')
  })

  test('the database changes no fact, whoever asks', async () => {
    const id = await eenPlek()
    await expect(
      t.db.updateTable('plekFeit').set({ minuten: 60 }).where('plekId', '=', id).execute(),
    ).rejects.toThrow('never changed')
  })

  test('the register is for tellers: for the team it is not there', async () => {
    const id = await eenPlek()
    const said = { soort: 'register', op: '2026-01-05', waarde: 'ja' }
    expect((await schrijf(id, said)).status).toBe(404)
    expect((await p.as('collega').post(paths.nieuwFeit(id), said)).status).toBe(303)
    const reads = async (persona: 'collega' | 'inkoper') =>
      (await (await p.as(persona).get(paths.plek(id))).text()).includes('staat erin')
    expect([await reads('collega'), await reads('inkoper')]).toEqual([true, false])
  })
})

describe('who reads it', () => {
  test('of a supplier only its own, over the API too', async () => {
    await meld('inkoper', { aantal: '1', werkgever: 'Blinkend Beheer', label: 'van een ander' })
    const list = await p.as('leverancier').get(paths.plekken(proeftuin))
    expect(await list.text()).not.toContain('van een ander')
    const { id } = await t.db
      .selectFrom('plek')
      .select('id')
      .where('label', '=', 'van een ander')
      .executeTakeFirstOrThrow()
    expect((await p.as('leverancier').get(paths.plek(id))).status).toBe(404)
    expect((await p.as('inkoper').get(paths.plek(id))).status).toBe(200)
    expect((await p.as('leverancier').get(apiPaths.plek(id))).status).toBe(404)
  })

  test('a member outside the team reads none', async () => {
    expect((await p.as('buurman').get(paths.plekken(proeftuin))).status).toBe(403)
  })
})

test('where it stands follows from the facts', () => {
  const feit = (
    soort: Parameters<typeof standOp>[0][number]['soort'],
    op: string,
    minuten: number | null = null,
  ) => ({
    soort,
    op,
    minuten,
  })
  const feiten = [
    feit('snuffelstage', '2026-01-01'),
    feit('geplaatst', '2026-03-01', 960),
    feit('uren', '2026-04-01', 1440),
    feit('beeindigd', '2026-09-01'),
  ]
  expect(
    ['2025-12-31', '2026-02-01', '2026-03-01', '2026-05-01', '2026-09-01'].map((op) => standOp(feiten, op)),
  ).toEqual([
    { trede: 'leeg', sinds: null, minutenPerWeek: null },
    { trede: 'snuffelstage', sinds: '2026-01-01', minutenPerWeek: null },
    { trede: 'geplaatst', sinds: '2026-03-01', minutenPerWeek: 960 },
    { trede: 'geplaatst', sinds: '2026-03-01', minutenPerWeek: 1440 },
    { trede: 'gestopt', sinds: '2026-09-01', minutenPerWeek: null },
  ])
})

test('hours that were kept are typed so that they are read as they were', () => {
  for (const minuten of [0, 1440, 1530, 1465, 1466, 7, 3599]) {
    expect(urenVeld().parse(typUren(minuten))).toBe(minuten)
  }
})

test('hours as people say them', () => {
  expect([1440, 1530, 1465, 45, 10].map(zegUren)).toEqual([
    '24 uur',
    '25,5 uur',
    '24 uur en 25 minuten',
    '0,75 uur',
    '10 minuten',
  ])
})

test('labels count on beside those in use', () => {
  expect(vrijeLabels('', 2, new Set(['plek 1']))).toEqual(['plek 2', 'plek 3'])
  expect(vrijeLabels('scan', 1, new Set())).toEqual(['scan'])
  expect(vrijeLabels('scan', 1, new Set(['scan']))).toEqual(['scan 1'])
})
