import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { insertContract } from './test-contract.ts'
import { kwartaalgrenzen, sayKwartaal } from './voorbeeld.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const get = (path: string, persona: Persona = 'adviesteam') => p.as(persona).get(path)
const textOf = async (path: string) => (await get(path)).text()
const orderOf = (page: string, ...titels: string[]) => titels.map((titel) => page.indexOf(`>${titel}<`))

const gevolgd = await insertWerkwijze(world, {
  titel: 'Veel nagedaan',
  categorie: 'groen',
  organisatie: 'leverancier',
})
await insertWerkwijze(world, { titel: 'Nooit nagedaan', categorie: 'groen' })
await insertWerkwijze(world, { titel: 'Nog een concept', categorie: 'groen', concept: true })
await insertNavolging(world, { werkwijzeId: gevolgd })
const opSchool = await insertNavolging(world, { werkwijzeId: gevolgd, bij: 'Een school' })
const mislukt = { soort: 'niet_gewerkt', tekst: 'Te laat begonnen.', op: '2026-03-01' } as const
await t.db
  .insertInto('navolgingFeit')
  .values({ ...mislukt, navolgingId: opSchool, doorId: p.leden.inkoper.id })
  .execute()
await insertNavolging(world, { werkwijzeId: gevolgd, van: 'intermediair', zichtbaarheid: 'netwerk' })

it('tells the quarters, the oldest first', () => {
  expect(kwartaalgrenzen('2026-11-29')).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
  ])
  expect(kwartaalgrenzen('2026-01-31')[0]).toBe('2025-04-01')
  expect(sayKwartaal('2026-07-01')).toBe('3e kwartaal 2026')
})

it('shows what spread first, each organisation once, or what did not', async () => {
  const most = await textOf(paths.verspreiding({ categorie: 'groen' }))
  expect(most).toContain('2 organisaties doen dit na')
  expect(most).toContain('1× niet gelukt, 2 lopen nog')
  expect(most).not.toContain('Nog een concept')
  const [veel = 0, nooit = 0] = orderOf(most, 'Veel nagedaan', 'Nooit nagedaan')
  expect(veel).toBeLessThan(nooit)
  const least = await textOf(paths.verspreiding({ categorie: 'groen', op: 'minst' }))
  const [late = 0, early = 0] = orderOf(least, 'Veel nagedaan', 'Nooit nagedaan')
  expect(early).toBeLessThan(late)
  expect(await textOf(paths.verspreiding({ soort: 'haakje' }))).not.toContain('Veel nagedaan')
})

it('names who has a contract in the same kind of work and does not do it, with whom to write to', async () => {
  const { gemeente, ministerie, leverancier } = p.organisaties
  for (const koperId of [gemeente, ministerie]) await insertContract(world, { koperId })
  await insertContract(world, { koperId: leverancier, eindigtOp: '2025-12-31' })
  const page = await textOf(paths.verspreidingVan('werkwijze', gevolgd))
  // The gemeente follows it already, and the contract of the supplier is over.
  expect(page).toContain('1 organisatie heeft')
  expect(page).toContain(`value="${ministerie}"`)
  expect(page).toContain(`href="${paths.lid(p.leden.inkoper.id)}"`)
  expect(page).not.toContain(`value="${gemeente}"`)
})

it('is there for the adviesteam alone, with what each of them may see', async () => {
  const bron = await insertProeftuin(world, { freeze: 'loopt', team: { hr: 'hr' } })
  const haakje = await insertHaakje(world, { proeftuinId: bron, zichtbaarheid: 'overheid' })
  for (const path of [paths.verspreiding(), paths.verspreidingVan('haakje', haakje)]) {
    expect((await get(path)).status).toBe(200)
    for (const persona of ['inkoper', 'hr', 'leverancier', 'bestuurder'] as const)
      expect((await get(path, persona)).status).toBe(404)
  }
  expect((await get(paths.verspreidingVan('werkwijze', haakje))).status).toBe(404)
})

it('asks as often for many as for few', async () => {
  const count = async () =>
    (await statementsOf(t, () => get(paths.verspreidingVan('werkwijze', gevolgd)))).statements.length
  const few = await count()
  for (let n = 0; n < 5; n++) await insertNavolging(world, { werkwijzeId: gevolgd, bij: `Plek ${n}` })
  expect(await count()).toBe(few)
})
