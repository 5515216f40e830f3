import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'

const p = await testPersonas(await testApp())

const team: Partial<Record<Persona, 'trekker' | 'hr' | 'leverancier' | 'adviseur'>> = {
  inkoper: 'trekker',
  hr: 'hr',
  leverancier: 'leverancier',
  concurrent: 'leverancier',
  jobcoach: 'leverancier',
  gast: 'adviseur',
}

type Case = [keyof typeof may, TestProeftuin, TestOrganisatie]

/** Who may do it, of all personas, with an afspraak of these two. */
const whoMay = ([what, state, van]: Case): Persona[] =>
  (Object.keys(p.actors) as Persona[]).filter((persona) =>
    may[what](p.actors[persona], zichtIn({ zichtbaarheid: 'netwerk', ...state }, team[persona] ?? null), {
      vanId: p.organisaties[van],
      aanId: p.organisaties.ministerie,
    }),
  )

const allen: Persona[] = ['inkoper', 'hr', 'leverancier', 'concurrent', 'jobcoach', 'gast']
const kopers: Persona[] = ['inkoper', 'hr', 'gast']
const loopt: TestProeftuin = { freeze: 'loopt' }
const gegund: TestProeftuin = { freeze: 'gegund' }
const komt: TestProeftuin = { fase: 'voorbereiden' }
const concept: TestProeftuin = { stand: 'concept' }

const cases: [...Case, Persona[]][] = [
  ['list', gegund, 'leverancier', allen],
  ['list', loopt, 'leverancier', kopers],
  ['list', { weg: true }, 'leverancier', []],
  ['view', gegund, 'leverancier', ['inkoper', 'hr', 'leverancier', 'gast']],
  ['view', gegund, 'concurrent', ['inkoper', 'hr', 'concurrent', 'gast']],
  ['view', gegund, 'intermediair', ['inkoper', 'hr', 'jobcoach', 'gast']],
  ['view', loopt, 'leverancier', kopers],
  ['view', komt, 'leverancier', kopers],
  ['view', { weg: true }, 'leverancier', []],
  ['add', gegund, 'leverancier', ['inkoper', 'hr']],
  ['add', loopt, 'leverancier', ['inkoper', 'hr']],
  ['add', concept, 'leverancier', []],
  ['confirm', gegund, 'leverancier', ['inkoper', 'leverancier']],
  ['confirm', gegund, 'gemeente', ['inkoper', 'hr']],
  ['confirm', loopt, 'leverancier', ['inkoper']],
  ['confirm', komt, 'leverancier', ['inkoper']],
  ['confirm', concept, 'leverancier', []],
  ['readReden', gegund, 'leverancier', kopers],
  ['readReden', loopt, 'leverancier', kopers],
  ['readLevering', gegund, 'leverancier', ['inkoper', 'hr', 'leverancier', 'gast']],
  ['readLevering', gegund, 'gemeente', kopers],
]

it.each(cases)('%s, %j, by %s: %j', (...one) => {
  const [what, state, van, allowed] = one
  expect(whoMay([what, state, van]).toSorted()).toEqual(allowed.toSorted())
})
