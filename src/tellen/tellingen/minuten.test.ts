import fc from 'fast-check'
import Fraction from 'fraction.js'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Feit } from '#src/tellen/telregimes/feiten.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { type TelPlek, tel } from '#src/tellen/telregimes/tel.ts'
import { beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import { geschiedenis } from '#src/tellen/telregimes/test-geschiedenis.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { minutenPerKwartaal } from './minuten.ts'

const t = await testApp()
const p = await testPersonas(t)

const rij = (feit: Feit, plekId: string) => ({
  plekId,
  soort: feit.soort,
  op: feit.soort === 'verloond' ? dagVan(kwartaalVan(feit.kwartaal).eerste) : feit.op,
  minuten: 'minutenPerWeek' in feit ? feit.minutenPerWeek : 'minuten' in feit ? feit.minuten : null,
  waarde: feit.soort === 'register' ? feit.waarde : null,
  reden: feit.soort === 'beeindigd' ? ('niet_bekend' as const) : null,
  voorId: p.organisaties.ministerie,
})

/** So many places of work in one proeftuin, each with its own history. */
async function insert(histories: Feit[][]): Promise<TelPlek[]> {
  const proeftuinId = await insertProeftuin({ t, p })
  const { ministerie } = p.organisaties
  const wie = { werkgeverId: ministerie, koperId: ministerie, voorId: ministerie }
  const plekken: TelPlek[] = []
  for (let from = 0; from < histories.length; from += 500) {
    const part = histories.slice(from, from + 500)
    const made = await t.db
      .insertInto('plek')
      .values(
        part.map((_, n) => ({
          ...wie,
          label: `plek ${from + n}`,
          proeftuinId,
          vorm: 'dienstverband' as const,
        })),
      )
      .returning('id')
      .execute()
    const all = made.map(({ id }, n) => ({ id, feiten: part[n] ?? [] }))
    await t.db
      .insertInto('plekFeit')
      .values(all.flatMap(({ id, feiten }) => feiten.map((feit) => rij(feit, id))))
      .execute()
    plekken.push(
      ...all.map(({ id, feiten }) => ({ id, feiten, vorm: 'dienstverband' as const, werkgever: 'w' })),
    )
  }
  return plekken
}

const histories = fc.sample(geschiedenis, { seed: 12, numRuns: 10_000 })
const plekken = await insert(histories)
await sql`analyze plek, plek_feit`.execute(t.db)

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
