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
  gast: 'adviseur',
}

type Case = {
  state?: TestProeftuin
  /** At whose address it waits; nobody has it when left out. */
  aan?: TestLid
  beantwoord?: true
  verlopen?: true
}

/** Who may do it, of all personas. */
const whoMay = (what: keyof typeof may, { state, aan, beantwoord, verlopen }: Case): Persona[] =>
  (Object.keys(p.actors) as Persona[]).filter((persona) => {
    const wanted: TestProeftuin = { stand: 'afgerond', zichtbaarheid: 'netwerk', ...state }
    return may[what](p.actors[persona], zichtIn(wanted, team[persona] ?? null), {
      aanMij: persona === aan,
      organisatieId: p.leden[aan ?? 'jobcoach'].organisatieId ?? '',
      bevestigdOp: beantwoord ? new Date() : null,
      ...{ geweigerdOp: null, teruggegevenOp: null, ingetrokkenOp: null, geldt: !verlopen },
    })
  })

const lopend: TestProeftuin = { stand: 'lopend' }
const weg: TestProeftuin = { weg: true }
const inkoop: TestProeftuin = { freeze: 'loopt' }

const cases: [keyof typeof may, Case, Persona[]][] = [
  ['ask', {}, ['inkoper', 'adviesteam']],
  ['ask', { state: lopend }, []],
  ['ask', { state: weg }, []],
  ['ask', { state: inkoop }, ['inkoper', 'adviesteam']],
  ['withdraw', {}, ['inkoper', 'adviesteam']],
  ['withdraw', { beantwoord: true }, []],
  ['withdraw', { verlopen: true }, []],
  ['list', {}, ['inkoper', 'hr', 'adviesteam', 'gast']],
  ['list', { state: inkoop }, ['inkoper', 'hr', 'adviesteam', 'gast']],
  ['list', { state: weg }, []],
  ['answer', {}, []],
  ['answer', { aan: 'jobcoach' }, ['jobcoach']],
  ['answer', { aan: 'leverancier' }, ['leverancier']],
  ['answer', { aan: 'gast' }, []],
  ['answer', { aan: 'jobcoach', beantwoord: true }, []],
  ['answer', { aan: 'jobcoach', verlopen: true }, []],
  ['answer', { aan: 'jobcoach', state: weg }, []],
  ['answer', { aan: 'jobcoach', state: inkoop }, []],
  ['answer', { aan: 'leverancier', state: { freeze: 'loopt', zichtbaarheid: 'openbaar' } }, []],
  ['answer', { aan: 'jobcoach', state: { freeze: 'loopt', zichtbaarheid: 'openbaar' } }, []],
  ['answer', { aan: 'buurman', state: inkoop }, ['buurman']],
  ['answer', { aan: 'leverancier', state: { zichtbaarheid: 'overheid' } }, []],
  ['answer', { aan: 'leverancier', state: { zichtbaarheid: 'team' } }, ['leverancier']],
  ['answer', { aan: 'concurrent', state: { zichtbaarheid: 'overheid' } }, []],
  ['answer', { aan: 'jobcoach', state: { zichtbaarheid: 'team' } }, []],
  ['view', {}, ['inkoper', 'hr', 'adviesteam', 'gast']],
  ['view', { aan: 'jobcoach' }, ['inkoper', 'hr', 'jobcoach', 'adviesteam', 'gast']],
]

it.each(cases)('%s, %j: %j', (what, state, allowed) => {
  expect(whoMay(what, state)).toEqual(allowed)
})

it('is not for who went to work elsewhere, though the mail went to the same address', () => {
  const zicht = zichtIn({ stand: 'afgerond', zichtbaarheid: 'netwerk' }, null)
  const asked = { aanMij: true, organisatieId: p.organisaties.intermediair, geldt: true }
  const facts = { bevestigdOp: null, geweigerdOp: null, teruggegevenOp: null, ingetrokkenOp: null }
  const { jobcoach } = p.actors
  if (!jobcoach) throw new Error('no such persona')
  expect(may.answer(jobcoach, zicht, { ...asked, ...facts })).toBe(true)
  const moved = { ...jobcoach, organisatieId: p.organisaties.gemeente }
  expect(may.answer(moved, zicht, { ...asked, ...facts })).toBe(false)
})
