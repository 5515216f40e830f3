import { describe, expect, it } from 'vitest'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'

const p = await testPersonas(await testApp())
const everybody = Object.keys(p.actors) as Persona[]
const { ministerie: id } = p.organisaties

/** In this table inkoper keeps the page of the ministerie, where collega and others work too. */
const beheert = (persona: Persona) => persona === 'inkoper'
const o = (persona: Persona) => ({ id, beheert: beheert(persona) })
const colleagues: Persona[] = ['collega', 'opdrachtgever', 'adviesteam', 'bestuurder', 'beheerder']

const allowed: Record<string, [(persona: Persona) => boolean, Persona[]]> = {
  manage: [(one) => may.manage(p.actors[one], o(one)), ['inkoper', 'adviesteam']],
  stepDown: [(one) => may.stepDown(p.actors[one], o(one)), ['inkoper']],
  ask: [(one) => may.ask(p.actors[one], o(one)), colleagues],
  'decide on collega': [
    (one) => may.decide(p.actors[one], { ...o(one), lidId: p.leden.collega.id }),
    ['inkoper', 'adviesteam'],
  ],
  'decide on adviesteam': [
    (one) => may.decide(p.actors[one], { ...o(one), lidId: p.leden.adviesteam.id }),
    ['inkoper'],
  ],
  'edit its texts': [(one) => mayOrganisatie.editTeksten(p.actors[one], o(one)), ['inkoper', 'adviesteam']],
  'edit its name, kind and numbers': [(one) => mayOrganisatie.edit(p.actors[one]), ['adviesteam']],
  'keep its domains': [(one) => mayOrganisatie.maintainDomeinen(p.actors[one]), ['adviesteam']],
  'merge it': [(one) => mayOrganisatie.merge(p.actors[one]), ['adviesteam']],
}

describe.each(Object.entries(allowed))('%s', (_, [rule, who]) => {
  it.each(everybody)('%s', (persona) => expect(rule(persona)).toBe(who.includes(persona)))
})

it('a guest keeps nothing, whatever the table says', () => {
  const gast = { ...p.actors.inkoper, toegelaten: false } as NonNullable<typeof p.actors.inkoper>
  expect(may.manage(gast, { id, beheert: true })).toBe(false)
  expect(mayOrganisatie.editTeksten(gast, { beheert: true })).toBe(false)
})
