import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Zicht } from './haakje.ts'
import { listHaakjes } from './list.ts'
import { may } from './policy.ts'
import { findHaakje } from './queries.ts'
import { insertHaakje } from './test-haakje.ts'

const t = await testApp()
const p = await testPersonas(t)
const zicht: Zicht = {
  zichtbaarheid: 'netwerk',
  weggehaald: false,
  verborgen: false,
  dicht: false,
  eigen: false,
}
const view = (persona: Persona, h: Partial<Zicht>) => may.view(p.actors[persona], { ...zicht, ...h })

it.each([
  ['openbaar', ['bezoeker', 'gast', 'leverancier', 'inkoper', 'adviesteam']],
  ['netwerk', ['leverancier', 'inkoper', 'adviesteam']],
  ['overheid', ['inkoper', 'adviesteam']],
] as const)('%s is read by %j', (zichtbaarheid, readers) => {
  const everyone = ['bezoeker', 'gast', 'leverancier', 'inkoper', 'adviesteam'] as const
  expect(everyone.filter((persona) => view(persona, { zichtbaarheid }))).toEqual(readers)
})

it('stops at the wall, but for what is public', () => {
  expect(view('leverancier', { dicht: true })).toBe(false)
  expect(view('leverancier', { dicht: true, zichtbaarheid: 'openbaar' })).toBe(true)
})

it('is not there once it was taken away, nor before its werkwijze is published', () => {
  expect(view('adviesteam', { weggehaald: true })).toBe(false)
  expect(view('inkoper', { verborgen: true, zichtbaarheid: 'openbaar' })).toBe(false)
  expect(view('inkoper', { verborgen: true, eigen: true })).toBe(true)
})

it.each([
  ['inkoper', { eigen: true }, true],
  ['inkoper', { eigen: false }, false],
  ['adviesteam', { eigen: false }, true],
  ['leverancier', { eigen: true }, false],
  ['inkoper', { eigen: true, dicht: true }, false],
] as const)('%s of %j makes and changes one: %s', (persona, h, expected) => {
  const actor = p.actors[persona]
  expect(may.edit(actor, { ...zicht, ...h })).toBe(expected)
  expect(may.make(actor, { ...zicht, ...h })).toBe(expected)
})

it('says the same to lists', async () => {
  for (const freeze of ['geen', 'loopt'] as const)
    for (const zichtbaarheid of ['overheid', 'netwerk', 'openbaar'] as const) {
      const proeftuinId = await insertProeftuin(
        { t, p },
        { freeze, zichtbaarheid, team: { leverancier: 'leverancier', hr: 'hr' } },
      )
      await insertHaakje({ t, p }, { proeftuinId, zichtbaarheid })
    }
  const ids = await t.db.selectFrom('haakje').select('id').execute()
  for (const persona of Object.keys(p.actors) as Persona[]) {
    const actor = p.actors[persona]
    const { haakjes } = await listHaakjes(t.db, actor, { q: '' })
    const found = await Promise.all(
      ids.map(({ id }) =>
        findHaakje(t.db, actor, id).then(
          () => [id],
          () => [],
        ),
      ),
    )
    expect([persona, haakjes.map(({ id }) => id).sort()]).toEqual([persona, found.flat().sort()])
  }
})
