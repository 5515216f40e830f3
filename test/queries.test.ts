import { beforeAll, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { type Persona, testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'
import { statementsOf } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const first = await insertProeftuin(world, { team, freeze: 'gegund' })
await insertAantekening(world, first)
await insertAantekening(world, first, { door: 'collega' })

const pages: Record<string, string> = {
  home: paths.home(),
  'the list': paths.proeftuinen(),
  'the list with filters': paths.proeftuinen({ fase: 'voorbereiden', soort: 'ministerie' }),
  'the list with a search': paths.proeftuinen({ q: 'dossiers' }),
  'the list with words of the logboek': paths.proeftuinen({ q: 'ging' }),
  'the list without hits': paths.proeftuinen({ q: 'dosiers asdfgh', fase: 'uitvoeren' }),
  'a proeftuin': paths.proeftuin(first),
  'Mijn Vonk': paths.mijnVonk(),
  'the team': paths.team(first),
  'where one works': paths.eigenWerk(),
  'a member': paths.lid(p.leden.hr.id),
  'the directory': paths.leden(),
  'the directory with a search': paths.leden({ q: 'lid', rol: 'hr' }),
  organisations: paths.organisaties(),
  'organisations with a search': paths.organisaties({ q: 'gemeente', soort: 'gemeente' }),
  'an organisation': paths.organisatie(p.organisaties.ministerie),
  'what looks like an organisation': paths.samenvoeging(p.organisaties.gemeente),
  'who keeps a page': paths.organisatiebeheer(p.organisaties.ministerie),
  'what one follows': paths.volgend(),
  'who knows': paths.wieWeet({ q: 'les', fase: 'voorbereiden' }),
}
const personas: Persona[] = ['bezoeker', 'inkoper', 'leverancier', 'adviesteam']
/** The most that a page may ask for, whoever asks; written down so that more is a choice. */
const most = 12

const counts = async () => {
  const found: Record<string, number> = {}
  for (const [page, path] of Object.entries(pages)) {
    for (const persona of personas) {
      const { statements } = await statementsOf(t, () => p.as(persona).get(path))
      found[`${page} for ${persona}`] = statements.length
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
  for (const page of Object.keys(pages)) expect(withOne[`${page} for inkoper`]).toBeGreaterThan(0)
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
    const { id: organisatieId } = await t.db
      .insertInto('organisatie')
      .values({ naam: `Gemeente ${i}`, soort: 'gemeente', ouderId: p.organisaties.ministerie })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db.insertInto('volging').values({ lidId: p.leden.inkoper.id, organisatieId }).execute()
    await p.as('inkoper').post(paths.team(first), { email: `n${'a'.repeat(i)}@voorbeeld.test`, rol: 'hr' })
  }
  expect(await counts()).toEqual(withOne)
})
