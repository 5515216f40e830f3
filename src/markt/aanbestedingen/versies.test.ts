import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import type { Fields } from '#test/request.ts'
import { typed } from './test-forms.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p

const create = async (changes: Fields = {}, persona: Persona = 'inkoper') => {
  const answer = await as(persona).post('/aanbestedingen', typed(changes))
  const [, id = ''] = /^\/aanbestedingen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
  return { answer, id }
}
const stored = (id: string) =>
  t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

it('shows what it keeps again in the form, unchanged', async () => {
  const full = typed({
    ...{
      omschrijving: 'Twee\n\nalinea’s & <tekens>',
      koperNummer: '12345678',
      aard: 'werken',
      procedure: 'open',
      waarde: '1200,50',
    },
    ...{
      begintOp: '2027-01-01',
      eindigtOp: '2027-12-31',
      maanden: '12',
      indienenTot: '2026-12-01',
      indienenTijd: '09:30',
    },
    ...{
      voorbehoudenUitvoering: 'ja',
      sociaalDoel: ['opp', 'other'],
      strategischDoel: 'soc-obj',
      plaatsen: 'Hier\nDaar',
    },
  })
  const { id } = await create(full)
  expect(filledIn(await (await as('inkoper').get(`/aanbestedingen/${id}/bewerken`)).text())).toMatchObject(
    full,
  )
})

it('shows both when somebody else was first, and loses nothing', async () => {
  const { id } = await create()
  const path = `/aanbestedingen/${id}/bewerken`
  expect((await as('collega').post(path, typed({ titel: 'Van de collega', versie: '1' }))).status).toBe(303)
  const late = await as('inkoper').post(path, typed({ titel: 'Van de inkoper', waarde: '500', versie: '1' }))
  const html = await late.text()
  expect(late.status).toBe(409)
  expect(html).toContain('Van de collega')
  expect(filledIn(html)).toMatchObject({ titel: 'Van de inkoper', waarde: '500', versie: '2' })
  expect((await stored(id)).titel).toBe('Van de collega')
  expect((await as('inkoper').post(path, filledIn(html))).status).toBe(303)
  expect(await stored(id)).toMatchObject({ titel: 'Van de inkoper', waarde: '500.00', versie: 3 })
})

it('still knows that somebody was first when the form had a mistake in it', async () => {
  const { id } = await create()
  const path = `/aanbestedingen/${id}/bewerken`
  expect((await as('collega').post(path, typed({ titel: 'Van de collega', versie: '1' }))).status).toBe(303)
  const wrong = await as('inkoper').post(
    path,
    typed({ titel: 'Van de inkoper', waarde: 'veel', versie: '1' }),
  )
  const again = { ...filledIn(await wrong.text()), waarde: '500' }
  expect((await as('inkoper').post(path, again)).status).toBe(409)
})

it('refuses a version that is none', async () => {
  const { id } = await create()
  for (const versie of ['', '0', '-1', 'x', '1e99', '9999999999'])
    expect(
      (await as('inkoper').post(`/aanbestedingen/${id}/bewerken`, typed({ versie }))).status,
      versie,
    ).toBe(422)
})
