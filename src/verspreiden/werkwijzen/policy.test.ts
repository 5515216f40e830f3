import { describe, expect, it } from 'vitest'
import { isClosedTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { cases, rolOf, team } from '#src/proeftuinen/proeftuin/test-cases.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { listWerkwijzen, Zoek } from './list.ts'
import { may, visibleTo } from './policy.ts'
import { kaartVan } from './queries.ts'
import { insertWerkwijze, type TestWerkwijze } from './test-werkwijze.ts'
import { kringenVan, type Zicht } from './werkwijze.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const everybody = Object.keys(p.actors) as Persona[]

type Made = { wanted: TestWerkwijze; bronnen: TestProeftuin[] }
const made = new Map<string, Made>()

/** Of every kind of proeftuin that was rounded off, in every circle, as a concept and published; and of two at once. */
const sources: { id: string; state: TestProeftuin }[] = []
for (const state of cases.filter(
  ({ stand, zichtbaarheid }) => stand === 'afgerond' && zichtbaarheid === 'netwerk',
))
  sources.push({ id: await insertProeftuin(world, { ...state, team }), state: { ...state, team } })
const lone = { stand: 'afgerond', zichtbaarheid: 'netwerk', freeze: 'loopt' } as const
sources.push({ id: await insertProeftuin(world, lone), state: lone })

for (const [n, { id, state }] of sources.entries()) {
  const other = sources[(n + 1) % sources.length]
  for (const zichtbaarheid of kringenVan)
    for (const concept of [false, true]) {
      const both = n % 3 === 0 && other ? [{ id, state }, other] : [{ id, state }]
      const wanted: TestWerkwijze = {
        ...{ zichtbaarheid, concept, bronnen: both.map((one) => one.id) },
        door: n % 2 === 0 ? 'inkoper' : 'buurman',
        weg: n % 7 === 6,
      }
      made.set(await insertWerkwijze(world, wanted), { wanted, bronnen: both.map((one) => one.state) })
    }
}

const roleIn = (persona: Persona, state: TestProeftuin) =>
  state.team ? rolOf(persona) : persona === 'inkoper' ? ('trekker' as const) : null

/** The facts, said apart from SQL. */
function zichtOf({ wanted, bronnen }: Made, persona: Persona): Zicht {
  const actor = p.actors[persona]
  const roles = bronnen.map((state) => roleIn(persona, state))
  return {
    zichtbaarheid: wanted.zichtbaarheid ?? 'openbaar',
    gepubliceerdOp: wanted.concept ? null : new Date(),
    weggehaald: wanted.weg === true,
    doorId: p.leden[wanted.door === 'buurman' ? 'buurman' : 'inkoper'].id,
    bronteam: actor?.leverancier !== true && roles.some((rol) => rol !== null && rol !== 'leverancier'),
    geweerd: bronnen.some((state, n) => isClosedTo(actor, zichtIn(state, roles[n] ?? null))),
  }
}

describe.each(everybody)('%s', (persona) => {
  const actor = p.actors[persona]
  const seen = [...made].filter(([, one]) => may.view(actor, zichtOf(one, persona)))

  it('gets from visibleTo what may.view allows', async () => {
    const found = await t.db.selectFrom('werkwijze as w').select('w.id').where(visibleTo(actor)).execute()
    expect(found.map(({ id }) => id).sort()).toEqual(seen.map(([id]) => id).sort())
  })

  it('gets in the list what may.view allows, of what was published', async () => {
    const ids: string[] = []
    for (let na: string | undefined = ''; na !== undefined; ) {
      const { kaarten, volgende } = await listWerkwijzen(t.db, actor, Zoek.parse({ na }))
      ids.push(...kaarten.map(({ id }) => id))
      na = volgende
    }
    expect(ids.sort()).toEqual(seen.flatMap(([id, { wanted }]) => (wanted.concept ? [] : [id])).sort())
  })

  it('has in SQL the facts that the policy decides on', async () => {
    const rows = await t.db.selectFrom('werkwijze as w').select(kaartVan(actor)).execute()
    const facts = rows.map(({ id, bronteam, geweerd }) => [id, bronteam, geweerd])
    const expected = [...made].map(([id, one]) => {
      const { bronteam, geweerd } = zichtOf(one, persona)
      return [id, bronteam, geweerd]
    })
    expect(facts.sort()).toEqual(expected.sort())
  })
})

const published: Zicht = {
  ...{ zichtbaarheid: 'openbaar', gepubliceerdOp: new Date(), weggehaald: false },
  ...{ doorId: p.leden.inkoper.id, bronteam: false, geweerd: false },
}
const concept: Zicht = { ...published, gepubliceerdOp: null }

it.each([
  ['bezoeker', []],
  ['gast', []],
  ['leverancier', []],
  ['hr', []],
  ['inkoper', ['view', 'edit', 'publish']],
  ['adviesteam', ['view', 'edit', 'publish']],
] as const)('%s may with a concept: %s', (persona, rights) => {
  const actor = p.actors[persona]
  const asked = ['view', 'edit', 'publish'] as const
  expect(asked.filter((right) => may[right](actor, concept))).toEqual(rights)
  expect(may.view(actor, published)).toBe(true)
  expect(may.publish(actor, published)).toBe(false)
})

it('is not made by a supplier, nor changed by its maker who became one', () => {
  const lev = p.actors.leverancier
  expect(may.start(lev)).toBe(false)
  expect(may.edit(lev, { ...concept, doorId: p.leden.leverancier.id })).toBe(false)
})

it('of what an overheid alone reads a supplier reads nothing', () => {
  for (const zichtbaarheid of kringenVan)
    expect(may.view(p.actors.leverancier, { ...published, zichtbaarheid })).toBe(zichtbaarheid !== 'overheid')
})

it('that is not public is closed to who is barred, until it is public', () => {
  const barred = { ...published, geweerd: true }
  expect(may.view(p.actors.leverancier, { ...barred, zichtbaarheid: 'netwerk' })).toBe(false)
  expect(may.view(p.actors.leverancier, barred)).toBe(true)
  expect(may.view(p.actors.inkoper, { ...concept, geweerd: true })).toBe(false)
})
