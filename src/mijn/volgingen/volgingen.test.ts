import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { fillings } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { listVolgbaar } from './queries.ts'
import { hoogstens, type Volgsoort } from './volging.ts'

const t = await testApp()
const p = await testPersonas(t)

it('every column of what is followed, and every kind in the address, is declared by a noun', async () => {
  const { rows } = await sql<{ kolom: string }>`select column_name as kolom from information_schema.columns
    where table_name = 'volging' and column_name not in ('id', 'lid_id', 'sinds')`.execute(t.db)
  const volgbaar = await listVolgbaar({ db: t.db, actor: null, fillings })
  expect(volgbaar.map(({ kolom }) => kolom).toSorted()).toEqual(rows.map(({ kolom }) => kolom).toSorted())
  const [, words = ''] = /\{(.*)\}/.exec(paths.volgen.route) ?? []
  expect(volgbaar.map(({ soort }) => soort).toSorted()).toEqual(words.split('|').toSorted())
})
const world = { t, p }
const proeftuin = await insertProeftuin(world, { titel: 'Een proef om te volgen', zichtbaarheid: 'overheid' })

const werkwijze = await insertWerkwijze(world, {
  titel: 'Een werkwijze om te volgen',
  zichtbaarheid: 'overheid',
})

const pageFor = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const followed = (lid: TestLid) =>
  t.db.selectFrom('volging').selectAll().where('lidId', '=', p.leden[lid].id).execute()

const doelen: [Volgsoort, string, string, string][] = [
  ['leden', p.leden.hr.id, 'Hanna Ruiter', paths.lid(p.leden.hr.id)],
  [
    'organisaties',
    p.organisaties.gemeente,
    'Gemeente Waterlinge',
    paths.organisatie(p.organisaties.gemeente),
  ],
  ['proeftuinen', proeftuin, 'Een proef om te volgen', paths.volgen('proeftuinen', proeftuin)],
  ['werkwijzen', werkwijze, 'Een werkwijze om te volgen', paths.volgen('werkwijzen', werkwijze)],
  ['categorieen', 'schoonmaak', 'Schoonmaak', paths.volgen('categorieen', 'schoonmaak')],
]

describe.for(doelen)('following %s', ([soort, id, titel, after]) => {
  const path = paths.volgen(soort, id)

  it('begins and ends with a button, and twice is once', async () => {
    expect(await pageFor('buurman', path)).toMatch(/Je volgt dit nog niet[\s\S]*Volg<span/)
    for (let i = 0; i < 2; i++) {
      const answer = await p.as('buurman').post(path)
      expect(answer.headers.get('location')).toBe(`${after}?gedaan=gevolgd`)
    }
    expect(await followed('buurman')).toHaveLength(1)
    expect(await pageFor('buurman', path)).toContain('Volg niet meer')
    expect(await pageFor('buurman', paths.volgend())).toContain(titel)
    expect(await pageFor('collega', paths.volgend())).not.toContain(titel)
    for (let i = 0; i < 2; i++) expect((await p.as('buurman').post(`${path}/beeindiging`)).status).toBe(303)
    expect(await followed('buurman')).toEqual([])
    expect(await pageFor('buurman', paths.volgend())).not.toContain(titel)
  })

  it('is for members', async () => {
    const hidden = ['leden', 'proeftuinen', 'werkwijzen'].includes(soort)
    expect((await p.as('bezoeker').post(path)).status).toBe(401)
    expect((await p.as('gast').post(path)).status).toBe(hidden ? 404 : 403)
    expect((await p.as('gast').get(paths.volgend())).status).toBe(403)
  })
})

it.each([
  ['a proeftuin that is not for him', paths.volgen('proeftuinen', proeftuin)],
  ['a werkwijze that is not for him', paths.volgen('werkwijzen', werkwijze)],
  ['a proeftuin that is not there', paths.volgen('proeftuinen', p.leden.hr.id)],
  ['himself', paths.volgen('leden', p.leden.leverancier.id)],
  ['a guest', paths.volgen('leden', p.leden.gast.id)],
  ['no id', paths.volgen('organisaties', 'x')],
  ['a category that is none', paths.volgen('categorieen', 'x')],
])('a supplier cannot follow %s', async (_, path) => {
  expect((await p.as('leverancier').get(path)).status).toBe(404)
  expect((await p.as('leverancier').post(path)).status).toBe(404)
  expect(await followed('leverancier')).toEqual([])
})

it('a row follows exactly one thing, and nobody follows oneself', async () => {
  const lidId = p.leden.hr.id
  const insert = (values: object) =>
    t.db
      .insertInto('volging')
      .values({ lidId, ...values })
      .execute()
  await expect(insert({})).rejects.toThrow('volging_check')
  await expect(insert({ proeftuinId: proeftuin, categorie: 'catering' })).rejects.toThrow('volging_check')
  await expect(insert({ gevolgdLidId: lidId })).rejects.toThrow('volging_check')
})

it('has a limit, which says how to go on', async () => {
  const many = Array.from({ length: hoogstens }, (_, n) => ({
    naam: `Dienst ${n}`,
    soort: 'gemeente' as const,
  }))
  const made = await t.db.insertInto('organisatie').values(many).returning('id').execute()
  const lidId = p.leden.bestuurder.id
  await t.db
    .insertInto('volging')
    .values(made.map(({ id }) => ({ lidId, organisatieId: id })))
    .execute()
  const answer = await p.as('bestuurder').post(paths.volgen('categorieen', 'catering'))
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Laat er eerst een los')
})

describe('what was followed and cannot be seen any more', () => {
  it('is in no list, not even its title; and is back when it can be seen again', async () => {
    await p.as('buurman').post(paths.volgen('proeftuinen', proeftuin))
    await insertAantekening(world, proeftuin, { titel: 'Nieuws uit de proef', zichtbaarheid: 'overheid' })
    const show = async () =>
      `${await pageFor('buurman', paths.volgend())}${await pageFor('buurman', paths.mijnVonk())}`
    const about = /Een proef om te volgen|Nieuws uit de proef/
    const set = (zichtbaarheid: 'team' | 'overheid') =>
      t.db.updateTable('proeftuin').set({ zichtbaarheid }).where('id', '=', proeftuin).execute()
    expect(await show()).toMatch(about)
    await set('team')
    expect(await show()).not.toMatch(about)
    expect((await p.as('buurman').get(paths.volgen('proeftuinen', proeftuin))).status).toBe(404)
    await set('overheid')
    expect(await show()).toMatch(/Een proef om te volgen/)
  })
})

describe('the pages that are made once for many', () => {
  it('say the same to who follows and who does not', async () => {
    const open = await insertProeftuin(world)
    const pages = [paths.proeftuin(open), paths.proeftuinen({ categorie: 'schoonmaak' })]
    const both = async () => Promise.all(pages.map((path) => pageFor('concurrent', path)))
    const before = await both()
    expect(before[0]).toContain(paths.volgen('proeftuinen', open))
    expect(before[1]).toContain(paths.volgen('categorieen', 'schoonmaak'))
    await p.as('concurrent').post(paths.volgen('proeftuinen', open))
    await p.as('concurrent').post(paths.volgen('categorieen', 'schoonmaak'))
    expect(await both()).toEqual(before)
    for (const path of pages) expect(await pageFor('bezoeker', path)).not.toContain('/volgen/')
  })
})

it('Mijn Vonk asks as often for what is new with one thing followed as with thirty', async () => {
  const ask = async () =>
    (await statementsOf(t, () => p.as('jobcoach').get(paths.mijnVonk()))).statements.length
  await p.as('jobcoach').post(paths.volgen('categorieen', 'groen'))
  await insertProeftuin(world, { categorie: 'groen' })
  // A visit is written down, at most once a minute.
  await ask()
  const one = await ask()
  for (let i = 0; i < 29; i++) {
    const id = await insertProeftuin(world, { categorie: 'groen' })
    await insertAantekening(world, id)
    await t.db.insertInto('volging').values({ lidId: p.leden.jobcoach.id, proeftuinId: id }).execute()
  }
  expect(await ask()).toBe(one)
})

describe('followers', () => {
  const { leverancier } = p.organisaties
  const page = (persona: Persona) => pageFor(persona, paths.organisatie(leverancier))

  it('are counted for the organisation itself, from five on, and never named', async () => {
    const some: TestLid[] = ['hr', 'inkoper', 'collega', 'buurman']
    for (const one of some) await p.as(one).post(paths.volgen('organisaties', leverancier))
    expect(await page('leverancier')).not.toContain('volgen jullie')
    await p.as('jobcoach').post(paths.volgen('organisaties', leverancier))
    expect(await page('leverancier')).toContain('5 leden van Vonk volgen jullie')
    for (const other of ['hr', 'adviesteam', 'bezoeker'] as const)
      expect(await page(other)).not.toContain('volgen jullie')
    expect(await page('hr')).toContain('Volg niet meer')
    expect(await page('concurrent')).not.toContain('Volg niet meer')
  })
})
