import fc from 'fast-check'
import Fraction from 'fraction.js'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tel } from '#src/tellen/telregimes/tel.ts'
import { beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import { geschiedenis } from '#src/tellen/telregimes/test-geschiedenis.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { minutenPerKwartaal } from './minuten.ts'
import { insertHistories } from './test-histories.ts'

const t = await testApp()
const p = await testPersonas(t)

const werkgever = p.organisaties.ministerie
const histories = fc.sample(geschiedenis, { seed: 12, numRuns: 10_000 })
const plekken = await insertHistories(
  { t, p },
  histories.map((feiten) => ({ feiten, vorm: 'dienstverband', werkgever })),
)

test.each([
  ['a year', '2025-01-01', '2025-12-31'],
  ['three years', '2024-01-01', '2026-12-31'],
  ['a quarter', '2025-04-01', '2025-06-30'],
  ['parts of quarters', '2024-11-17', '2025-08-03'],
  ['a day', '2025-02-28', '2025-02-28'],
])('SQL and the pure functions agree on 10,000 histories in %s', async (_, van, tot) => {
  const regime = beginRegimes.find(({ naam }) => naam === 'bijdrage')
  if (!regime) throw new Error('no regime')
  const { rows } = await minutenPerKwartaal(sql`select id from plek`, { van, tot }).execute(t.db)
  const inSql = new Map<string, Fraction>()
  for (const { plekId, teller, noemer } of rows)
    inSql.set(plekId, (inSql.get(plekId) ?? new Fraction(0)).add(new Fraction(teller).div(noemer)))
  const apart = tel(regime, { van, tot }, plekken).regels.filter(
    ({ plek, minuten }) => !minuten.equals(inSql.get(plek) ?? 0),
  )
  expect(apart).toEqual([])
  expect(inSql.size).toBeGreaterThan(1000)
})
