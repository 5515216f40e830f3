import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import { typed } from './test-forms.ts'
import { pack, unpack } from './travel.ts'

const t = await testApp()
const p = await testPersonas(t)

const circleOf = async (id: string) =>
  (await t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
    .zichtbaarheid

it('opens to more people only when that is confirmed for exactly them; a new one opens at once', async () => {
  const made = await p.as('inkoper').post(paths.aanbestedingen(), typed({ zichtbaarheid: 'overheid' }))
  const id = made.headers.get('location')?.slice('/aanbestedingen/'.length).split('?')[0] ?? ''
  const path = paths.aanbestedingBewerken(id)
  const send = (changes: object) => p.as('inkoper').post(path, typed({ versie: '1', ...changes }))
  const asked = await send({ titel: 'Nieuwe titel', zichtbaarheid: 'netwerk' })
  expect(asked.status).toBe(422)
  const page = await asked.text()
  expect(page).toContain('alle leden die niet bij een overheid werken, zoals leveranciers')
  expect(filledIn(page)).toMatchObject({ titel: 'Nieuwe titel', zichtbaarheid: 'netwerk' })
  expect(filledIn(page)).not.toHaveProperty('akkoord')
  expect(page).toMatch(/name="akkoord"[^>]* value="overheid-netwerk"/)
  const other = await send({ zichtbaarheid: 'openbaar', akkoord: 'overheid-netwerk' })
  expect(other.status).toBe(422)
  expect(await other.text()).toContain('iedereen op internet, ook zonder account')
  expect(await circleOf(id)).toBe('overheid')
  expect((await send({ zichtbaarheid: 'netwerk', akkoord: 'overheid-netwerk' })).status).toBe(303)
  expect((await send({ zichtbaarheid: 'team', versie: '2' })).status).toBe(303)
  expect(await circleOf(id)).toBe('team')
})

it('asks along with whatever else is wrong', async () => {
  const made = await p.as('inkoper').post(paths.aanbestedingen(), typed({ zichtbaarheid: 'team' }))
  const id = made.headers.get('location')?.slice('/aanbestedingen/'.length).split('?')[0] ?? ''
  const wrong = typed({ titel: '', zichtbaarheid: 'overheid', akkoord: 'team-overheid', versie: '1' })
  const page = await (await p.as('inkoper').post(paths.aanbestedingBewerken(id), wrong)).text()
  expect(page).toContain('alle leden die bij een overheid werken')
  expect(filledIn(page)).toMatchObject({ akkoord: 'team-overheid' })
})

it('takes no circle from a notice, whatever came back with it', () => {
  const notice = {
    noticeId: null,
    noticeVersie: '2',
    mapId: null,
    publicatienummer: null,
    herkomst: {},
    percelen: [],
    aantalPercelen: 0,
  }
  expect(unpack(pack({ ...notice, begrepen: { titel: 'Schoonmaak' } }))).not.toBeNull()
  expect(unpack(pack({ ...notice, begrepen: { zichtbaarheid: 'openbaar' } }))).toBeNull()
})
