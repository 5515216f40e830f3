import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { listVerzamelingen } from './list.ts'
import { may } from './policy.ts'
import { findVerzameling } from './queries.ts'
import { insertVerzameling } from './test-verzameling.ts'
import { kringen, type Zicht } from './verzameling.ts'

const t = await testApp()
const p = await testPersonas(t)
const everyone = ['bezoeker', 'gast', 'leverancier', 'inkoper', 'hr', 'adviesteam'] as const
const zicht = (given: Partial<Zicht> = {}): Zicht => ({
  zichtbaarheid: 'netwerk',
  weggehaald: false,
  doorId: p.leden.inkoper.id,
  ...given,
})

it.each([
  ['openbaar', everyone],
  ['netwerk', ['leverancier', 'inkoper', 'hr', 'adviesteam']],
  ['team', ['inkoper']],
] as const)('%s of inkoper is read by %j, and changed by its maker', (zichtbaarheid, readers) => {
  const who = (asks: typeof may.view) =>
    everyone.filter((persona) => asks(p.actors[persona], zicht({ zichtbaarheid })))
  expect(who(may.view)).toEqual(readers)
  expect(who(may.edit)).toEqual(['inkoper'])
})

it('is not there once it was taken away, also for its maker; and is no more of who is a member no more', () => {
  expect(may.view(p.actors.inkoper, zicht({ weggehaald: true }))).toBe(false)
  expect(may.edit(p.actors.inkoper, zicht({ weggehaald: true }))).toBe(false)
  expect(may.view(p.actors.gast, zicht({ zichtbaarheid: 'team', doorId: p.leden.gast.id }))).toBe(false)
})

it('is made by members', () => {
  expect(everyone.filter((persona) => may.make(p.actors[persona]))).toEqual(everyone.slice(2))
})

it('says the same to lists', async () => {
  for (const door of ['inkoper', 'leverancier'] as const)
    for (const zichtbaarheid of kringen) await insertVerzameling({ t, p }, { door, zichtbaarheid })
  const weg = await insertVerzameling({ t, p })
  await t.db.updateTable('verzameling').set({ weggehaaldOp: new Date() }).where('id', '=', weg).execute()
  const ids = await t.db.selectFrom('verzameling').select('id').execute()
  for (const persona of Object.keys(p.actors) as Persona[]) {
    const actor = p.actors[persona]
    const { verzamelingen } = await listVerzamelingen(t.db, actor, {})
    const found = await Promise.all(
      ids.map(({ id }) =>
        findVerzameling(t.db, actor, id).then(
          () => [id],
          () => [],
        ),
      ),
    )
    expect([persona, verzamelingen.map(({ id }) => id).sort()]).toEqual([persona, found.flat().sort()])
  }
})
