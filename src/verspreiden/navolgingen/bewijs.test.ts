import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('stands under each in the lists, where they are found, and on the page to print', async () => {
  const werkwijzeId = await insertWerkwijze(world, { titel: 'Sloffenmethode' })
  const haakjeId = await insertHaakje(world, {
    proeftuinId: await insertProeftuin(world),
    titel: 'Sloffenclausule',
    zichtbaarheid: 'netwerk',
  })
  await insertNavolging(world, { werkwijzeId })
  await insertNavolging(world, { haakjeId })
  await insertNavolging(world, { haakjeId, van: 'intermediair' })
  const textOf = async (path: string) => (await p.as('hr').get(path)).text()
  expect(await textOf(paths.werkwijzen())).toContain('1 loopt nog')
  expect(await textOf(paths.werkwijzeKaart(werkwijzeId))).toContain('1 loopt nog')
  expect(await textOf(paths.haakjes())).toContain('2 lopen nog')
  const found = await textOf(paths.zoeken({ q: 'sloffenmethode' }))
  expect(found).toContain('1 loopt nog')
  expect(await textOf(paths.zoeken({ q: 'sloffenclausule' }))).toContain('2 lopen nog')
})
