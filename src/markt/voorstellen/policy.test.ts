import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { listVoorstellen } from './list.ts'
import { may, waaromGeen } from './policy.ts'
import { findVoorstel } from './queries.ts'
import { insertVoorstel } from './test-voorstel.ts'
import { kringen, type Zicht } from './voorstel.ts'

const t = await testApp()
const p = await testPersonas(t)
const personas = Object.keys(p.actors) as Persona[]

const zicht = (own: Partial<Zicht>): Zicht => ({
  zichtbaarheid: 'netwerk',
  weggehaald: false,
  organisatieId: p.organisaties.leverancier,
  ...own,
})

/** view, make, edit, withdraw. */
it.each([
  ['bezoeker', '----'],
  ['gast', '----'],
  ['inkoper', 'v---'],
  ['hr', 'v---'],
  ['jobcoach', 'v---'],
  ['ervaringsdeskundige', 'v---'],
  ['adviesteam', 'v---'],
  ['beheerder', 'v---'],
  ['concurrent', 'vm--'],
  ['leverancier', 'vmew'],
] as const)('%s may: %s', (persona, expected) => {
  const actor = p.actors[persona]
  const v = zicht({})
  const rights = [may.view(actor, v), may.make(actor), may.edit(actor, v), may.withdraw(actor, v)]
  expect(rights.map((right, n) => (right ? 'vmew'[n] : '-')).join('')).toBe(expected)
})

it('for everybody is read by everybody, and what was taken away by nobody', () => {
  const reads = (own: Partial<Zicht>) => personas.filter((persona) => may.view(p.actors[persona], zicht(own)))
  expect(reads({ zichtbaarheid: 'openbaar' })).toEqual(personas)
  expect(reads({ weggehaald: true })).toEqual([])
  expect(may.withdraw(p.actors.leverancier, zicht({ weggehaald: true }))).toBe(false)
})

it('is withdrawn, and not changed, by who works there when the organisation went to the other side', () => {
  const over = p.actors.leverancier && { ...p.actors.leverancier, kant: 'opdrachtgever' as const }
  expect([may.edit(over, zicht({})), may.withdraw(over, zicht({}))]).toEqual([false, true])
})

it('is said to stand when that is asked or it was withdrawn, by who may change it', () => {
  const says = (persona: Persona, navraag: boolean, stand: 'open' | 'verlopen' | 'ingetrokken') =>
    may.confirm(p.actors[persona], { ...zicht({}), navraag, stand })
  expect([says('leverancier', true, 'open'), says('leverancier', true, 'verlopen')]).toEqual([true, true])
  expect([says('leverancier', false, 'ingetrokken'), says('leverancier', false, 'open')]).toEqual([
    true,
    false,
  ])
  expect([says('concurrent', true, 'open'), says('inkoper', true, 'verlopen')]).toEqual([false, false])
})

it('tells a member why not, and nothing to who is no member', () => {
  expect(waaromGeen(p.actors.inkoper)).toContain('Start dan een proeftuin')
  const elsewhere = p.actors.inkoper && { ...p.actors.inkoper, leverancier: true }
  expect(waaromGeen(elsewhere)).toContain('Vraag een collega daar')
  expect([waaromGeen(null), waaromGeen(p.actors.gast), waaromGeen(p.actors.leverancier)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('says the same to lists', async () => {
  for (const zichtbaarheid of kringen)
    for (const weggehaaldOp of [null, new Date()])
      await insertVoorstel({ t, p }, { zichtbaarheid, weggehaaldOp })
  const ids = await t.db.selectFrom('voorstel').select('id').execute()
  for (const persona of personas) {
    const actor = p.actors[persona]
    const { voorstellen } = await listVoorstellen(t.db, actor, { q: '' })
    const found = await Promise.allSettled(ids.map(({ id }) => findVoorstel(t.db, actor, id)))
    const seen = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []))
    expect([persona, voorstellen.map(({ id }) => id).sort()]).toEqual([persona, seen.sort()])
  }
})
