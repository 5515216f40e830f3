import { describe, expect, it } from 'vitest'
import type { Actor } from '#src/platform/actor.ts'
import type { Teamrol } from '#src/platform/database.generated.ts'
import { ligtBinnen } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import { type Deel, type Kring, kringen, type Zicht } from './proeftuin.ts'
import { type Case, cases, rolOf, there } from './test-cases.ts'

const p = await testPersonas(await testApp())
const everybody = Object.keys(p.actors) as Persona[]

const seenBy = (persona: Persona, state: Case) => zichtIn(state, rolOf(persona))

/**
 * The rules as a table, written apart from the code: who is allowed, per action, in which circle.
 * `team` stands for the team as it is here: inkoper (trekker), hr, leverancier and gast (adviseur).
 */
const government: Persona[] = [
  'inkoper',
  'collega',
  'buurman',
  'opdrachtgever',
  'hr',
  'adviesteam',
  'bestuurder',
  'beheerder',
]
const circle: Record<Zicht['zichtbaarheid'], Persona[]> = {
  team: [],
  overheid: government,
  netwerk: everybody.filter((one) => one !== 'bezoeker' && one !== 'gast'),
  openbaar: everybody,
}
const buyersInTeam: Persona[] = ['inkoper', 'hr', 'gast']
const inTeam: Persona[] = [...buyersInTeam, 'leverancier']

const runs = ({ freeze, fase, stand }: Case) =>
  ['loopt', 'wacht', 'deels'].includes(freeze) ||
  (['geen', 'komt', 'eerder'].includes(freeze) && fase === 'selecteren_en_gunnen' && stand !== 'afgerond')
const prepares = ({ freeze, fase, stand }: Case) =>
  ['geen', 'komt', 'eerder'].includes(freeze) &&
  ['voorbereiden', 'specificeren'].includes(fase) &&
  stand !== 'afgerond'
const closed = (persona: Persona, state: Case) =>
  runs(state) && persona !== 'bezoeker' && ![...government, ...buyersInTeam].includes(persona)

const expected: Record<string, (persona: Persona, state: Case) => boolean> = {
  view: (persona, state) => {
    if (inTeam.includes(persona) || persona === 'adviesteam') return true
    if (state.stand === 'concept') return false
    if (state.zichtbaarheid === 'openbaar') return true
    return circle[state.zichtbaarheid].includes(persona) && !closed(persona, state)
  },
  read: (persona, state) => {
    if (expected.view?.(persona, state) !== true) return false
    if (state.zichtbaarheid === 'openbaar' && state.stand !== 'concept') return true
    if (persona === 'leverancier')
      return !runs(state) && !prepares(state) && state.zichtbaarheid !== 'overheid'
    return !closed(persona, state)
  },
  edit: (persona) => ['inkoper', 'adviesteam'].includes(persona),
  steer: (persona, state) => buyersInTeam.includes(persona) && state.stand === 'lopend',
  write: (persona, state) => inTeam.includes(persona) && !closed(persona, state),
  close: (persona, { stand }) => ['inkoper', 'adviesteam'].includes(persona) && stand === 'lopend',
  reopen: (persona, { stand }) => ['inkoper', 'adviesteam'].includes(persona) && stand === 'afgerond',
}

describe.each(Object.keys(expected))('may.%s', (action) => {
  const decide = may[action as 'view'] as (actor: Actor | null, p: ReturnType<typeof seenBy>) => boolean
  it.each(cases)('$stand, $zichtbaarheid, tender: $freeze, taken away: $weg', (state) => {
    const answers = (rule: (persona: Persona) => boolean | undefined) => everybody.filter(rule)
    expect(answers((persona) => decide(p.actors[persona], seenBy(persona, state)))).toEqual(
      answers((persona) => !state.weg && expected[action]?.(persona, state)),
    )
  })
})

describe('may.readPart', () => {
  const readers = (state: Case, part: Kring) =>
    everybody.filter((persona) =>
      may.readPart(p.actors[persona], seenBy(persona, state), { zichtbaarheid: part }),
    )
  const open: Case = { stand: 'lopend', zichtbaarheid: 'openbaar', freeze: 'geen', fase: 'uitvoeren' }
  const running: Case = { ...open, freeze: 'loopt' }
  const chosen: Case = { ...open, fase: 'selecteren_en_gunnen' }
  const prepared: Case = { ...open, fase: 'voorbereiden' }
  const concept: Case = { ...open, stand: 'concept' }
  const members = (list: Persona[]) => everybody.filter((persona) => list.includes(persona))

  it.each([
    ['team_overheid', open, buyersInTeam],
    ['team', open, inTeam],
    ['overheid', open, [...government, ...buyersInTeam]],
    ['netwerk', open, [...circle.netwerk, ...inTeam]],
    ['openbaar', open, everybody],
    ['team', prepared, buyersInTeam],
    ['overheid', prepared, [...government, ...buyersInTeam]],
    ['netwerk', prepared, [...circle.netwerk, ...buyersInTeam].filter((one) => one !== 'leverancier')],
    ['openbaar', prepared, everybody],
    ...[running, chosen].flatMap((state): [Kring, Case, Persona[]][] => [
      ['team_overheid', state, buyersInTeam],
      ['team', state, buyersInTeam],
      ['overheid', state, [...government, ...buyersInTeam]],
      ['netwerk', state, [...government, ...buyersInTeam]],
      ['openbaar', state, everybody],
    ]),
    ['overheid', { ...open, zichtbaarheid: 'team' }, ['adviesteam', ...buyersInTeam]],
    ['openbaar', concept, ['adviesteam', ...inTeam]],
    ['openbaar', { ...concept, freeze: 'loopt' }, ['adviesteam', ...buyersInTeam]],
    ['openbaar', { ...open, weg: true }, []],
  ] as [Kring, Case, Persona[]][])('%s part of %o', (part, state, who) => {
    expect(readers(state, part)).toEqual(members(who))
  })

  it('makes every circle lie within the wider ones, for everybody, always', () => {
    for (const state of there)
      for (const [deel, geheel] of kringen.flatMap((a) => kringen.map((b) => [a, b] as const)))
        if (ligtBinnen(deel, geheel) && !prepares(state))
          expect(readers(state, geheel), `${deel} in ${geheel}`).toEqual(
            expect.arrayContaining(readers(state, deel)),
          )
  })

  it('keeps what one supplier wrote for the team from the other, and gives it to colleagues', () => {
    const by = { zichtbaarheid: 'team', vanLeverancier: true, doorId: '' } as const
    const reads = (note: Deel, state: Case) =>
      may.readPart(p.actors.leverancier, seenBy('leverancier', state), note)
    const { leverancier, concurrent } = p.organisaties
    for (const state of [open, prepared]) {
      expect(reads({ ...by, leverancierId: concurrent }, state)).toBe(false)
      expect(reads({ ...by, leverancierId: null }, state)).toBe(false)
      expect(reads({ ...by, leverancierId: leverancier }, state)).toBe(true)
      expect(reads({ ...by, leverancierId: null, doorId: p.leden.leverancier.id }, state)).toBe(true)
    }
    expect(reads({ ...by, leverancierId: leverancier }, running)).toBe(false)
  })
})

it('lets members start who are not on the suppliers’ side', () => {
  expect(everybody.filter((persona) => may.start(p.actors[persona]))).toEqual(
    everybody.filter((persona) => !['bezoeker', 'gast', 'leverancier', 'concurrent'].includes(persona)),
  )
})

describe('who stands on two sides', () => {
  const working: Case = { stand: 'lopend', zichtbaarheid: 'overheid', freeze: 'geen', fase: 'uitvoeren' }
  const { buurman } = p.actors
  const ook = buurman && { ...buurman, leverancier: true }
  const zicht = (state: Case, rol: Teamrol | null = null) => zichtIn(state, rol)

  it('reads what is for the overheid by the own organisation, and nothing of what runs or is prepared', () => {
    expect(may.read(ook, zicht(working))).toBe(true)
    expect(may.read(ook, zicht({ ...working, freeze: 'loopt' }))).toBe(false)
    expect(may.read(ook, zicht({ ...working, freeze: 'loopt' }, 'hr'))).toBe(false)
    expect(may.read(ook, zicht({ ...working, fase: 'voorbereiden' }, 'hr'))).toBe(false)
  })

  it('never leads, nor decides with the adviesteam', () => {
    expect(may.edit(ook, zicht(working, 'trekker'))).toBe(false)
    expect(may.edit(ook && { ...ook, adviesteam: true }, zicht(working))).toBe(false)
    expect(may.edit(buurman, zicht(working, 'trekker'))).toBe(true)
  })

  it('is closed out by the role in the team, whoever employs them, and by the role of before', () => {
    const running = zicht({ ...working, freeze: 'loopt' })
    expect(may.read(p.actors.hr, running)).toBe(true)
    expect(may.read(p.actors.hr, { ...running, rol: 'leverancier' })).toBe(false)
    expect(may.read(p.actors.hr, { ...running, leverde: true })).toBe(false)
    expect(may.read(p.actors.jobcoach, { ...running, rol: 'jobcoach' })).toBe(true)
  })
})
