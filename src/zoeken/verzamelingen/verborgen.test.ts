import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { insertVerzameling } from './test-verzameling.ts'

/** What stands in a verzameling and is closed to its reader: not shown, not counted, not named. */

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const read = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

const frozen = await insertProeftuin(world, {
  titel: 'Bevroren geheim',
  zichtbaarheid: 'netwerk',
  freeze: 'loopt',
})
const proeftuinId = await insertProeftuin(world, { titel: 'Open grond' })
const overheid = await insertHaakje(world, {
  proeftuinId,
  titel: 'Overheidsgeheim',
  zichtbaarheid: 'overheid',
})
const open = await insertHaakje(world, { proeftuinId, titel: 'Voor iedereen' })
const note = await insertAantekening(world, proeftuinId, { titel: 'Teamgeheim', zichtbaarheid: 'team' })
const insertAll = (door: TestLid = 'inkoper', zichtbaarheid: 'netwerk' | 'openbaar' = 'openbaar') =>
  insertVerzameling(world, {
    door,
    zichtbaarheid,
    met: [
      { soort: 'proeftuin', dingId: frozen, waarom: 'waarombevroren' },
      { soort: 'haakje', dingId: overheid, waarom: 'waaromoverheid' },
      { soort: 'aantekening', dingId: note, waarom: 'waaromteam' },
      { soort: 'haakje', dingId: open, waarom: 'waaromopen' },
    ],
  })
const hidden = /geheim|waarombevroren|waaromoverheid|waaromteam/

it.each(['bezoeker', 'gast', 'leverancier', 'concurrent'] as const)('is not there for %s', async (who) => {
  const page = await read(who, paths.verzameling(await insertAll()))
  expect(page).toContain('Voor iedereen')
  expect(page).toContain('waaromopen')
  expect(page).not.toMatch(hidden)
  expect(page).not.toContain('kun je niet meer zien')
  expect(page.match(/id="onderdeel-/g)).toHaveLength(1)
})

it('is there for who may read it', async () => {
  const page = await read('collega', paths.verzameling(await insertAll()))
  expect(page).toMatch(/Bevroren geheim[\s\S]*Overheidsgeheim[\s\S]*Voor iedereen/)
  expect(page).not.toContain('Teamgeheim')
})

it('tells its maker that it cannot be seen, not what it was', async () => {
  const page = await read('leverancier', paths.verzameling(await insertAll('leverancier', 'netwerk')))
  expect(page.match(/kun je niet meer zien\. /g)).toHaveLength(3)
  expect(page).not.toMatch(hidden)
})

it('is told no more by the API', async () => {
  const id = await insertAll()
  const answer = await t.app.request(`/api/v1/verzamelingen/${id}`)
  const text = await answer.text()
  expect(JSON.parse(text)).toMatchObject({ onderdelen: [{ waarom: 'waaromopen' }], door: null })
  expect(text).not.toMatch(hidden)
  for (const dingId of [frozen, overheid, note]) expect(text).not.toContain(dingId)
})

it('is told no more by the API to its maker, who then reads that something is there', async () => {
  const id = await insertAll('leverancier', 'netwerk')
  const authorization = `Bearer ${await makeKey(t, p.leden.leverancier.id)}`
  const answer = await t.app.request(`/api/v1/verzamelingen/${id}`, { headers: { authorization } })
  const text = await answer.text()
  const closed = { ding: null, waarom: '' }
  expect(JSON.parse(text)).toMatchObject({ onderdelen: [closed, closed, closed, { waarom: 'waaromopen' }] })
  expect(text).not.toMatch(hidden)
})

it('leaves with the thing: narrowed now, gone at the next look', async () => {
  const id = await insertAll()
  const narrow = (zichtbaarheid: 'openbaar' | 'overheid') =>
    t.db.updateTable('haakje').set({ zichtbaarheid }).where('id', '=', open).execute()
  await narrow('overheid')
  expect(await read('bezoeker', paths.verzameling(id))).toContain('Hier staat nu niets')
  await narrow('openbaar')
  expect(await read('bezoeker', paths.verzameling(id))).toContain('waaromopen')
})

it('asks each noun once, however many of its things stand in it', async () => {
  const count = async (each: number) => {
    const dingen = Array.from({ length: each }, async () => {
      const van = await insertProeftuin(world)
      return [
        { soort: 'proeftuin' as const, dingId: van },
        { soort: 'haakje' as const, dingId: await insertHaakje(world, { proeftuinId: van }) },
        { soort: 'aantekening' as const, dingId: await insertAantekening(world, van) },
      ]
    })
    const id = await insertVerzameling(world, { met: (await Promise.all(dingen)).flat() })
    const ask = () => p.as('hr').get(paths.verzameling(id))
    const { answer, statements } = await statementsOf(t, ask)
    expect((await answer.text()).match(/id="onderdeel-/g)).toHaveLength(3 * each)
    return statements.length
  }
  const withOne = await count(1)
  expect(await count(5)).toBe(withOne)
})
