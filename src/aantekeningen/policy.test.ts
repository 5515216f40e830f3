import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { may } from '#src/proeftuinen/policy.ts'
import { type Zichtbaarheid, zichtbaarheden } from '#src/proeftuinen/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { freezes, insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { isReadable } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'leverancier', gast: 'adviseur' } as const

type Case = Required<Pick<TestProeftuin, 'stand' | 'zichtbaarheid' | 'freeze'>> & { part: Zichtbaarheid }
const cases = new Map<string, Case>()
for (const stand of ['concept', 'lopend', 'afgerond'] as const)
  for (const [n, zichtbaarheid] of zichtbaarheden.entries())
    for (const freeze of freezes) {
      const proeftuin = await insertProeftuin(world, { stand, zichtbaarheid, freeze, team })
      for (const part of zichtbaarheden.slice(0, n + 1)) {
        const id = await insertAantekening(world, proeftuin, { zichtbaarheid: part })
        cases.set(id, { stand, zichtbaarheid, freeze, part })
      }
    }

const rolOf = (persona: Persona) =>
  persona === 'inkoper' ? 'trekker' : (({ ...team } as Partial<Record<Persona, never>>)[persona] ?? null)

const allows = (persona: Persona, { stand, zichtbaarheid, freeze, part }: Case) =>
  stand !== 'concept' &&
  may.readPart(
    p.actors[persona],
    { zichtbaarheid, gestartOp: new Date(), bevroren: freeze === 'loopt', rol: rolOf(persona) },
    part,
  )

it.each(Object.keys(p.actors) as Persona[])(
  'reads in SQL what may.readPart allows: %s, in every visibility, state and freeze',
  async (persona) => {
    const rows = await t.db
      .selectFrom('aantekening as a')
      .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
      .select('a.id')
      .where(isReadable(p.actors[persona], 'a.zichtbaarheid'))
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
