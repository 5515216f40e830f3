import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { makeBeheerder } from './changes.ts'
import { findLidByEmail } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const path = '/mijn-vonk/profiel'

const rowOf = (id: string) =>
  t.db.selectFrom('lid').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

it('shows what is known, the organisation too', async () => {
  const page = await (await p.as('hr').get(path)).text()
  expect(page).toContain('Gemeente Waterlinge')
  expect(page).toContain('value="Hanna Ruiter"')
  expect(page).toMatch(/value="hr" checked/)
  expect(page).not.toMatch(/value="inkoper" checked/)
})

it('saves all of it, and nothing else', async () => {
  const fields = {
    naam: 'Joke van der Baan',
    functie: 'Coach',
    rollen: ['jobcoach', 'ambassadeur'],
    brengt: 'Tijd',
    zoekt: '',
    versie: '1',
  }
  const answer = await p
    .as('jobcoach')
    .post(path, { ...fields, beheerSinds: '2020-01-01', email: 'x@voorbeeld.test' })
  expect(answer.headers.get('location')).toBe(`${path}?gedaan=bewaard`)
  expect(await rowOf(p.leden.jobcoach.id)).toMatchObject({
    naam: 'Joke van der Baan',
    rollen: ['jobcoach', 'ambassadeur'],
    brengt: 'Tijd',
    email: p.leden.jobcoach.email,
    beheerSinds: null,
    versie: 2,
  })
})

it('shows both when it was changed elsewhere, and saves what is sent again', async () => {
  await p.as('inkoper').post(path, { naam: 'Inge Eerst', functie: 'Inkoper', versie: '1' })
  const stale = await p.as('inkoper').post(path, { naam: 'Inge Later', functie: 'Adviseur', versie: '1' })
  expect(stale.status).toBe(409)
  const page = await stale.text()
  expect(page).toContain('Inge Eerst')
  expect(page).toContain('value="Inge Later"')
  expect(page).toContain('name="versie" value="2"')
  expect((await rowOf(p.leden.inkoper.id)).naam).toBe('Inge Eerst')
  await p.as('inkoper').post(path, { naam: 'Inge Later', functie: 'Adviseur', versie: '2' })
  expect((await rowOf(p.leden.inkoper.id)).naam).toBe('Inge Later')
})

it('keeps what was typed, and the version it was typed for, when something is wrong', async () => {
  await p.as('collega').post(path, { naam: 'Cor', versie: '1' })
  const answer = await p
    .as('collega')
    .post(path, { naam: '', brengt: 'Mijn nummer is 123456782', versie: '1' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Mijn nummer is 123456782')
  expect(page).toContain('een BSN kan zijn')
  expect(page).toContain('name="versie" value="1"')
})

it('is for whoever has an account, a guest too', async () => {
  expect((await p.as('gast').get(path)).status).toBe(200)
  expect((await p.as('bezoeker').get(path)).status).toBe(303)
})

it('finds a member by address, whatever its capitals', async () => {
  expect(await findLidByEmail(t.db, 'HR@voorbeeld.TEST')).toMatchObject({ id: p.leden.hr.id })
  expect(await findLidByEmail(t.db, 'nie_and@voorbeeld.test')).toBeUndefined()
})

it('makes a beheerder of a newcomer and of a member, once', async () => {
  const first = await makeBeheerder(t.db, 'nieuw@voorbeeld.test')
  const since = (await rowOf(first)).beheerSinds
  expect(await makeBeheerder(t.db, 'nieuw@voorbeeld.test')).toBe(first)
  expect(await rowOf(first)).toMatchObject({
    beheerSinds: since,
    adviesteamSinds: since,
    toegelatenOp: since,
  })
  expect(await makeBeheerder(t.db, p.leden.gast.email)).toBe(p.leden.gast.id)
  const linesOf = async (id: string) => {
    const rows = await t.db.selectFrom('audit').select('handeling').where('onderwerpId', '=', id).execute()
    return rows.map(({ handeling }) => handeling).sort()
  }
  const given = ['lid.adviesteam_gegeven', 'lid.beheer_gegeven']
  expect(await linesOf(first)).toEqual([...given, 'lid.beheer_gegeven'])
  const { id } = p.leden.jobcoach
  await t.db.updateTable('lid').set({ opSlotSinds: new Date() }).where('id', '=', id).execute()
  await makeBeheerder(t.db, p.leden.jobcoach.email)
  expect(await linesOf(id)).toEqual([...given, 'lid.van_slot'])
})
