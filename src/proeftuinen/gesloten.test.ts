import { expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('tells a guest who is not with a supplier how to read along all the same', async () => {
  const id = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'netwerk',
    team: { gast: 'adviseur', leverancier: 'leverancier' },
  })
  const textOf = async (persona: 'gast' | 'leverancier') =>
    (await p.as(persona).get(paths.proeftuin(id))).text()
  expect(await textOf('gast')).toContain('Vonk weet nog niet waar je werkt')
  expect(await textOf('leverancier')).not.toContain('Vonk weet nog niet waar je werkt')
})
