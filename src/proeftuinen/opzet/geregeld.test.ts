import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const inkoper = p.as('inkoper')

const idea = {
  vertrekpunt: 'vacature',
  titel: 'Ontvangst met nieuwe collega’s',
  vraag: 'Hoe kan onze ontvangst een leerplek worden?',
  categorie: 'catering',
  organisatie: 'Ministerie van Groei en Grond',
  route: 'inhuur',
  zichtbaarheid: 'netwerk',
  afspraakvorm: 'geen',
  geregeld: ['begeleiding'],
}

it('asks what is there for people before they are approached, and tells its team what is not', async () => {
  const { headers } = await inkoper.post(paths.proeftuinen(), idea)
  const id = /proeftuinen\/([0-9a-f-]{36})/.exec(headers.get('location') ?? '')?.[1] ?? ''
  const missing = 'is er een plek om te werken en geld voor loon en begeleiding?'
  const pageFor = async (persona: 'inkoper' | 'hr') =>
    (await (await p.as(persona).get(paths.proeftuin(id))).text()).replace(/\s+/g, ' ')
  expect(await pageFor('inkoper')).toContain(missing)
  await inkoper.post(paths.proeftuinStart(id), {})
  expect(await pageFor('inkoper')).toContain(missing)
  const forHr = await pageFor('hr')
  expect(forHr).toContain('Begeleiding op het werk')
  expect(forHr).not.toContain('Voordat je mensen benadert')
  expect((await findProeftuin(t.db, p.actors.inkoper, id)).geregeld).toEqual(['begeleiding'])
})
