import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

async function startFrom(koper: { koperNaam: string; koperId: string | null }) {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Groen aan de dijk', doorId: p.leden.inkoper.id, ...koper })
    .returning('id')
    .executeTakeFirstOrThrow()
  const path = paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id })
  return (await p.as('inkoper').get(path)).text()
}

it('takes who buys for the host, and never the own organisation for one that Vonk does not know', async () => {
  const known = await startFrom({ koperNaam: '', koperId: p.organisaties.gemeente })
  expect(filledIn(known).organisatie).toBe('Gemeente Waterlinge')
  const unknown = await startFrom({ koperNaam: 'Waterschap De Kolk', koperId: null })
  expect(filledIn(unknown).organisatie).toBe('')
  expect(unknown).toContain('Waterschap De Kolk koopt in. Vonk kent die organisatie nog niet.')
})
