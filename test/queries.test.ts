import { beforeAll, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { pagesOf } from './looks.ts'
import { type Persona, testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'
import { statementsOf } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const first = await insertProeftuin(world, { team, freeze: 'gegund' })
const aantekening = await insertAantekening(world, first)
await insertAantekening(world, first, { door: 'collega' })
const ended = await insertProeftuin(world, { stand: 'afgerond' })
const { db } = t
const aanbesteding = await db.selectFrom('aanbesteding').select('id').executeTakeFirstOrThrow()
const fase = await db.selectFrom('fasePeriode').select('id').executeTakeFirstOrThrow()
const pages = pagesOf({
  ...{ p, proeftuin: first, afgerond: ended },
  ...{ fase: fase.id, aantekening, aanbesteding: aanbesteding.id, woord: 'dossiers' },
})
const personas: Persona[] = ['bezoeker', 'inkoper', 'leverancier', 'adviesteam']
/** The most that a page may ask for, whoever asks; written down so that more is a choice. Mijn Vonk gathers the most. */
const most = 16

const counts = async () => {
  const found: Record<string, number> = {}
  for (const path of pages) {
    for (const persona of personas) {
      const { statements } = await statementsOf(t, () => p.as(persona).get(path))
      found[`${path} for ${persona}`] = statements.length
    }
  }
  return found
}

let withOne: Record<string, number> = {}
beforeAll(async () => {
  // What visitors ask for a second time is remembered, which takes a statement of its own.
  await counts()
  withOne = await counts()
})

it('asks the database something, and not too much', () => {
  for (const path of pages) expect(withOne[`${path} for inkoper`]).toBeGreaterThan(0)
  expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(most)
})

it('asks it as often with thirty rows of everything as with one', async () => {
  const lid = { organisatieId: p.organisaties.gemeente, toegelatenOp: new Date(), brengt: 'Een les' }
  for (let i = 0; i < 29; i++) {
    const { id: lidId } = await t.db
      .insertInto('lid')
      .values({ ...lid, naam: `Lid ${i}`, email: `q${i}@voorbeeld.test` })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db
      .insertInto('lidOrganisatie')
      .values({ lidId, organisatieId: p.organisaties.ministerie })
      .execute()
    await insertAantekening(world, await insertProeftuin(world, { team, freeze: 'gegund' }))
    await insertAantekening(world, first)
    await insertAantekening(world, ended)
    const { id: organisatieId } = await t.db
      .insertInto('organisatie')
      .values({ naam: `Gemeente ${i}`, soort: 'gemeente', ouderId: p.organisaties.ministerie })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db.insertInto('volging').values({ lidId: p.leden.inkoper.id, organisatieId }).execute()
    await p.as('inkoper').post(paths.team(first), { email: `n${'a'.repeat(i)}@voorbeeld.test`, rol: 'hr' })
  }
  // The first search after something was written splits its words, once for all.
  await p.as('bezoeker').get(paths.zoeken({ q: 'woord' }))
  expect(await counts()).toEqual(withOne)
})
