import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { may, visibleTo } from './policy.ts'
import { findNavolging } from './queries.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const { gemeente } = p.organisaties
const zicht = { organisatieId: gemeente, zichtbaarheid: 'netwerk' as const, weggehaald: false, dicht: false }

it.each([
  ['bezoeker', false, false],
  ['gast', false, false],
  ['leverancier', true, false],
  ['inkoper', true, false],
  ['hr', true, true],
  ['adviesteam', true, true],
] as const)('%s sees one of the gemeente in the netwerk: %s, and tells of it: %s', (persona, sees, tells) => {
  const actor = p.actors[persona]
  expect([may.view(actor, zicht), may.tell(actor, zicht)]).toEqual([sees, tells])
})

it('stops at the wall, and is gone once it was taken away', () => {
  expect(may.view(p.actors.leverancier, { ...zicht, dicht: true })).toBe(false)
  expect(may.view(p.actors.leverancier, { ...zicht, dicht: true, zichtbaarheid: 'openbaar' })).toBe(true)
  expect(may.view(p.actors.hr, { ...zicht, weggehaald: true })).toBe(false)
})

it('says the same to lists', async () => {
  for (const freeze of ['geen', 'loopt'] as const)
    for (const zichtbaarheid of ['overheid', 'netwerk', 'openbaar'] as const)
      for (const van of ['gemeente', 'leverancier'] as const) {
        const gevolgdProeftuinId = await insertProeftuin({ t, p })
        const proeftuinId = await insertProeftuin({ t, p }, { freeze, zichtbaarheid: 'openbaar' })
        const id = await insertNavolging({ t, p }, { gevolgdProeftuinId, zichtbaarheid, van })
        await t.db.updateTable('navolging').set({ proeftuinId }).where('id', '=', id).execute()
      }
  const all = await t.db.selectFrom('navolging').select('id').execute()
  for (const persona of Object.keys(p.actors) as Persona[]) {
    const actor = p.actors[persona]
    const listed = await t.db
      .selectFrom('navolging as n')
      .select('n.id')
      .where(visibleTo(actor))
      .orderBy('n.id')
      .execute()
    const found = await Promise.all(
      all.map(({ id }) =>
        findNavolging(t.db, actor, id).then(
          () => [id],
          () => [],
        ),
      ),
    )
    expect([persona, listed.map(({ id }) => id)]).toEqual([persona, found.flat().sort()])
  }
})
