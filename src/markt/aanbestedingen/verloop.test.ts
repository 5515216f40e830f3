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
const page = async (id: string, persona: Persona = 'inkoper') =>
  (await as(persona).get(`/aanbestedingen/${id}`)).text()

it('closes to suppliers by its dates alone; what would open it is refused at its field, with the way on', async () => {
  const { id } = await create({ zichtbaarheid: 'netwerk' })
  const path = `/aanbestedingen/${id}/bewerken`
  const edit = async (changes: Fields) =>
    as('collega').post(path, { ...filledIn(await (await as('collega').get(path)).text()), ...changes })
  const seesIt = async () => (await as('leverancier').get(`/aanbestedingen/${id}`)).status
  expect(await seesIt()).toBe(200)
  expect((await edit({ gepubliceerdOp: '2026-01-01' })).status).toBe(303)
  expect(await seesIt()).toBe(404)
  expect(await page(id)).toContain('Deze pagina zien nu alleen de overheid')
  for (const [gepubliceerdOp, way] of [
    ['', ''],
    ['2099-01-01', '?datum=2099-01-01'],
  ] as const) {
    const refused = await edit({ gepubliceerdOp })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toMatch(/id="veld-gepubliceerdOp-fout"/)
    expect(html).toContain(`/aanbestedingen/${id}/voorstel/correctie${way}"`)
    expect(await seesIt()).toBe(404)
  }
  expect((await edit({ gepubliceerdOp: '2026-01-02', titel: 'Een betere titel' })).status).toBe(303)
  const line = await t.db
    .selectFrom('audit')
    .selectAll()
    .where('onderwerpId', '=', id)
    .where('handeling', '=', 'aanbesteding.gewijzigd')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(line?.bijzonderheden).toEqual({ gepubliceerdOp: '2026-01-01 → 2026-01-02' })
})

it('takes no day of an award from the form of what is there, whatever is sent along', async () => {
  const { id } = await create({ gepubliceerdOp: '2026-01-01' })
  const path = `/aanbestedingen/${id}/bewerken`
  const form = filledIn(await (await as('inkoper').get(path)).text())
  const ends = {
    gunningsbeslissingOp: '2026-02-01',
    definitiefOp: '2026-03-01',
    vroegtijdigBeeindigdOp: '2026-03-01',
  }
  expect((await as('inkoper').post(path, { ...form, ...ends })).status).toBe(303)
  const none = { gunningsbeslissingOp: null, definitiefOp: null, vroegtijdigBeeindigdOp: null }
  expect(await stored(id)).toMatchObject(none)
})

it('takes over an award of before, of a tender that was not in Vonk', async () => {
  const dates = {
    gepubliceerdOp: '2025-01-01',
    gunningsbeslissingOp: '2025-03-01',
    definitiefOp: '2025-03-22',
  }
  const { id } = await create({ ...dates, zichtbaarheid: 'netwerk' })
  expect(await stored(id)).toMatchObject(dates)
  expect((await as('leverancier').get(`/aanbestedingen/${id}`)).status).toBe(200)
  const { answer } = await create({ ...dates, gunningsbeslissingOp: '' })
  expect(answer.status).toBe(422)
})
