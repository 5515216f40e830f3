import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, type Kring, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { freezes, insertAantekening, insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { isReadable } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'leverancier', gast: 'adviseur' } as const

type Case = TestProeftuin & { part: Kring; door: TestLid }
const writers = ['inkoper', 'leverancier', 'jobcoach'] as const
const suppliers: readonly string[] = ['leverancier', 'jobcoach']

/** Every freeze in the phase of carrying out, and every phase that says something of its own without a tender. */
const moments: Pick<TestProeftuin, 'freeze' | 'fase'>[] = [
  ...freezes.map((freeze) => ({ freeze, fase: 'uitvoeren' as const })),
  ...(['voorbereiden', 'selecteren_en_gunnen'] as const).map((fase) => ({ freeze: 'geen' as const, fase })),
]
const cases = new Map<string, Case>()
for (const stand of ['concept', 'lopend', 'afgerond'] as const)
  for (const zichtbaarheid of zichtbaarheden)
    for (const moment of moments) {
      const wanted = { stand, zichtbaarheid, ...moment }
      const proeftuin = await insertProeftuin(world, { ...wanted, team })
      for (const part of binnen(zichtbaarheid))
        for (const door of writers) {
          const id = await insertAantekening(world, proeftuin, { zichtbaarheid: part, door })
          cases.set(id, { ...wanted, part, door })
        }
    }

const rolOf = (persona: Persona) =>
  persona === 'inkoper' ? 'trekker' : (({ ...team } as Partial<Record<Persona, never>>)[persona] ?? null)

const allows = (persona: Persona, { part, door, ...proeftuin }: Case) =>
  proeftuin.stand !== 'concept' &&
  may.readPart(p.actors[persona], zichtIn(proeftuin, rolOf(persona)), {
    zichtbaarheid: part,
    doorId: p.leden[door].id,
    vanLeverancier: suppliers.includes(door),
    leverancierId: suppliers.includes(door) ? p.leden[door].organisatieId : null,
  })

it.each(Object.keys(p.actors) as Persona[])(
  'reads in SQL what may.readPart allows: %s, in every circle, state and moment, whoever wrote it',
  async (persona) => {
    const rows = await t.db
      .selectFrom('aantekening as a')
      .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
      .select('a.id')
      .where(isReadable(p.actors[persona]))
      .execute()
    const readable = new Set(rows.map(({ id }) => id))
    const wrong = [...cases].filter(([id, one]) => readable.has(id) !== allows(persona, one))
    expect(wrong).toEqual([])
    expect(readable.size).toBeGreaterThan(0)
  },
)

it('has all of them in the test', async () => {
  const { rows } = await sql`select from aantekening`.execute(t.db)
  expect(rows).toHaveLength(cases.size)
})
