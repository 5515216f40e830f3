import { expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

async function invited(): Promise<{ proeftuinId: string; id: string }> {
  const proeftuinId = await insertProeftuin(
    { t, p },
    { titel: 'Stoelen stofferen', zichtbaarheid: 'team', team: { inkoper: 'trekker' } },
  )
  const rol = { email: p.leden.jobcoach.email, rol: 'jobcoach' }
  expect((await p.as('inkoper').post(paths.team(proeftuinId), rol)).status).toBe(303)
  const { id } = await t.db
    .selectFrom('uitnodiging')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  return { proeftuinId, id }
}

it('is one click in Mijn Vonk for who was asked', async () => {
  const { proeftuinId, id } = await invited()
  const mijn = await (await p.as('jobcoach').get(paths.mijnVonk())).text()
  expect(mijn).toContain('Stoelen stofferen')
  expect(mijn).toContain(paths.aanneming(id))
  expect((await p.as('jobcoach').post(paths.aanneming(id))).headers.get('location')).toContain(
    paths.proeftuin(proeftuinId),
  )
  expect((await p.as('jobcoach').get(paths.proeftuin(proeftuinId))).status).toBe(200)
  expect((await p.as('jobcoach').post(paths.aanneming(id))).status).toBe(404)
})

it('is nobody else’s', async () => {
  const { proeftuinId, id } = await invited()
  expect(await (await p.as('hr').get(paths.mijnVonk())).text()).not.toContain('Stoelen stofferen')
  expect((await p.as('hr').post(paths.aanneming(id))).status).toBe(404)
  expect((await p.as('bezoeker').post(paths.aanneming(id))).status).toBe(401)
  expect((await p.as('hr').get(paths.proeftuin(proeftuinId))).status).toBe(404)
})
