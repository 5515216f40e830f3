import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { zichtIn } from '#test/proeftuin.ts'
import type { Gastheer } from './gastheer.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)

/** Begun by `inkoper` of the ministry for the gemeente; `hr` of the gemeente is in the team. */
const gastheer = (bevestigd: boolean): Gastheer => ({
  ...{ proeftuinId: '', titel: '', organisatie: '', eigen: '', door: '', begonnenOp: new Date() },
  ...{ gevraagdOp: null, afgewezenOp: null, teruggenomenOp: null },
  bevestigdOp: bevestigd ? new Date() : null,
  organisatieId: p.organisaties.gemeente,
  doorId: p.leden.inkoper.id,
})

type Case = { freeze?: 'loopt'; bevestigd?: true }
const rolOf = (persona: Persona) =>
  persona === 'inkoper'
    ? 'trekker'
    : persona === 'hr'
      ? 'hr'
      : persona === 'leverancier'
        ? 'leverancier'
        : null

/** Who may do it, of all personas. */
const whoMay = (what: keyof typeof may, { freeze = undefined, bevestigd }: Case): Persona[] =>
  (Object.keys(p.actors) as Persona[]).filter((persona) => {
    const zicht = zichtIn(
      { zichtbaarheid: 'netwerk', freeze: freeze ?? 'geen', route: 'inkoop' },
      rolOf(persona),
    )
    return may[what](p.actors[persona], zicht, gastheer(bevestigd === true))
  })

const cases: [keyof typeof may, Case, Persona[]][] = [
  ['view', {}, ['inkoper', 'buurman', 'hr', 'adviesteam']],
  ['view', { bevestigd: true }, ['inkoper', 'buurman', 'hr', 'adviesteam']],
  ['ask', {}, ['inkoper', 'adviesteam']],
  ['ask', { bevestigd: true }, []],
  ['answer', {}, ['buurman', 'hr']],
  ['answer', { freeze: 'loopt' }, ['buurman', 'hr']],
  ['answer', { bevestigd: true }, []],
]

it.each(cases)('%s, %j: %j', (what, state, allowed) => {
  expect(whoMay(what, state)).toEqual(allowed)
})

it('is not for who works at the host and for a supplier too, nor for who began it and went to work there', () => {
  const zicht = zichtIn({ zichtbaarheid: 'netwerk' }, null)
  const { hr, inkoper } = p.actors
  if (!hr || !inkoper) throw new Error('no such persona')
  expect(may.answer({ ...hr, leverancier: true }, zicht, gastheer(false))).toBe(false)
  const moved = { ...inkoper, organisatieId: p.organisaties.gemeente }
  expect(may.answer(moved, zicht, gastheer(false))).toBe(false)
})
