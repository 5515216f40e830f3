import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const typed = {
  soort: 'les',
  titel: 'Begin met de leidinggevende',
  tekst: 'Die kiest het werk uit.',
  datum: '2026-04-14',
  fase: 'voorbereiden',
}
const noteRow = (id: string) =>
  t.db.selectFrom('aantekening').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

it('opens to more people only when that is confirmed, and says to whom; closing needs no word', async () => {
  const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
  const note = await insertAantekening(world, id, { zichtbaarheid: 'overheid' })
  const path = paths.aantekening(id, note)
  const answer = await p.as('inkoper').post(path, { ...typed, zichtbaarheid: 'netwerk', versie: '1' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('alle leden die niet bij een overheid werken')
  expect(page).toContain('name="akkoord"')
  expect((await noteRow(note)).zichtbaarheid).toBe('overheid')
  const akkoord = 'overheid-netwerk'
  const other = { ...typed, zichtbaarheid: 'openbaar', akkoord, versie: '1' }
  expect((await p.as('inkoper').post(path, other)).status).toBe(422)
  expect((await noteRow(note)).zichtbaarheid).toBe('overheid')
  await p.as('inkoper').post(path, { ...typed, zichtbaarheid: 'netwerk', akkoord, versie: '1' })
  expect((await noteRow(note)).zichtbaarheid).toBe('netwerk')
  await p.as('inkoper').post(path, { ...typed, zichtbaarheid: 'team', versie: '2' })
  expect((await noteRow(note)).zichtbaarheid).toBe('team')
  const lines = await t.db
    .selectFrom('audit')
    .select('bijzonderheden')
    .where('handeling', '=', 'aantekening.gecorrigeerd')
    .orderBy('id')
    .execute()
  expect(lines.map(({ bijzonderheden }) => bijzonderheden)).toEqual([
    { aantekening: note, van: 'overheid', naar: 'netwerk' },
    { aantekening: note, van: 'netwerk', naar: 'team' },
  ])
})

it('of two who change it at once opens what was confirmed for the circle of now, and shows the other what is there', async () => {
  const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
  const note = await insertAantekening(world, id, { zichtbaarheid: 'overheid' })
  const send = async (zichtbaarheid: string, akkoord: string, versie = '1') =>
    (await p.as('inkoper').post(paths.aantekening(id, note), { ...typed, zichtbaarheid, akkoord, versie }))
      .status
  expect(await send('team', '')).toBe(303)
  // Opened before it was narrowed, and confirmed for who would newly see it then.
  expect(await send('netwerk', 'overheid-netwerk')).toBe(422)
  expect(await send('netwerk', 'team-netwerk')).toBe(409)
  const both = [send('netwerk', 'team-netwerk', '2'), send('openbaar', 'team-openbaar', '2')]
  expect((await Promise.all(both)).filter((status) => status === 303)).toHaveLength(1)
  expect((await noteRow(note)).versie).toBe(3)
})

it('opens what it says now, and not what it said before to the team', async () => {
  const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
  const note = await insertAantekening(world, id, { zichtbaarheid: 'team', tekst: 'Onder elkaar gezegd.' })
  const wider = { ...typed, zichtbaarheid: 'openbaar', akkoord: 'team-openbaar', versie: '1' }
  expect((await p.as('inkoper').post(paths.aantekening(id, note), wider)).status).toBe(303)
  const versies = `${paths.aantekening(id, note)}/versies`
  expect(await (await p.as('inkoper').get(versies)).text()).toContain('Onder elkaar gezegd.')
  expect(await (await p.as('collega').get(versies)).text()).not.toContain('Onder elkaar gezegd.')
})
