import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)

const team: Partial<Record<Persona, 'trekker' | 'hr' | 'leverancier' | 'adviseur'>> = {
  inkoper: 'trekker',
  hr: 'hr',
  leverancier: 'leverancier',
}

type Case = { state?: TestProeftuin; aan?: TestLid; teller?: TestLid; van?: TestLid; beantwoord?: true }

const everybody = () => Object.keys(p.actors) as Persona[]
const zicht = (persona: Persona, state: TestProeftuin = {}) =>
  zichtIn({ zichtbaarheid: 'netwerk', ...state }, team[persona] ?? null)

/** Who may do it with a question to the supplier, of all personas. */
const whoMay = (what: 'view' | 'answer', { state, aan, teller, van, beantwoord }: Case): Persona[] =>
  everybody().filter((persona) => {
    const p0 = zicht(persona, state)
    const o = {
      organisatieId: p.organisaties.leverancier,
      aanMij: persona === aan,
      vanMij: persona === van,
      teller: persona === teller,
      bevroren: p0.bevroren,
      weggehaald: p0.weggehaald,
      beantwoordOp: beantwoord ? new Date() : null,
      ...{ teruggegevenOp: null, geldt: true },
    }
    return may[what](p.actors[persona], p0, o)
  })

const loopt: TestProeftuin = { freeze: 'loopt' }

const questions: ['view' | 'answer', Case, Persona[]][] = [
  ['view', {}, ['leverancier']],
  ['view', { aan: 'concurrent' }, ['leverancier']],
  ['view', { teller: 'collega' }, ['leverancier']],
  ['view', { state: loopt }, ['leverancier']],
  ['view', { state: { weg: true } }, []],
  ['view', { beantwoord: true, van: 'leverancier' }, ['leverancier']],
  ['answer', { aan: 'leverancier' }, ['leverancier']],
  ['answer', { state: loopt }, []],
  ['answer', { beantwoord: true }, []],
]

it.each(questions)('%s %o: %o', (what, given, who) => {
  expect(whoMay(what, given)).toEqual(who)
})

const contacts: [TestProeftuin, Persona[]][] = [
  [{}, ['inkoper', 'hr', 'leverancier']],
  [loopt, ['inkoper', 'hr']],
  [{ stand: 'concept' }, []],
]

it.each(contacts)('who is asked each quarter is chosen in %o by %o', (state, who) => {
  const chosen = everybody().filter((persona) =>
    may.askOf(p.actors[persona], zicht(persona, state), p.organisaties.leverancier),
  )
  expect(chosen).toEqual(who)
})

it('lets a supplier choose for its own organisation alone', () => {
  const chosen = everybody().filter((persona) =>
    may.askOf(p.actors[persona], zicht(persona), p.organisaties.concurrent),
  )
  expect(chosen).toEqual(['inkoper', 'hr'])
})
