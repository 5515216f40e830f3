import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { listAfsprakenVan } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)

async function maak(freeze: 'gegund' | 'loopt', wat: string): Promise<string> {
  const proeftuin = await insertProeftuin({ t, p }, { freeze, team: { leverancier: 'leverancier' } })
  const answer = await p.as('inkoper').post(paths.nieuweAfspraak(proeftuin), {
    ...{ soort: 'resultaat', van: 'Helder Schoonmaak', aan: 'Ministerie van Groei en Grond', wat },
    ...{
      aantal: '6',
      maat: 'plekken',
      uiterlijkOp: daysAfter(today(), 60),
      wijzigingReden: 'Zij boden het aan.',
    },
  })
  expect(answer.status).toBe(303)
  return /afspraken\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}

/** How many days from today each of its days is; then the morning comes. */
async function on(id: string, days: { uiterlijkOp: number; herinneringOp: number; meldingOp: number }) {
  const set = Object.entries({ begintOp: -60, ...days }).map(([naam, n]) => [naam, daysAfter(today(), n)])
  await t.db.updateTable('termijn').set(Object.fromEntries(set)).where('onderwerpId', '=', id).execute()
  await t.runJob('termijnen-dagelijks')
  await t.runJobs()
}
const onderwerpen = async (lid: TestLid) =>
  (await t.mails(p.leden[lid].email)).map(({ onderwerp }) => onderwerp.split(':')[0])

it('who has to do it hears before the day, and the adviesteam after it', async () => {
  const id = await maak('gegund', 'Zes plekken')
  await t.runJobs()
  expect(await onderwerpen('leverancier')).toEqual([])
  await on(id, { herinneringOp: 0, uiterlijkOp: 3, meldingOp: 10 })
  expect(await onderwerpen('leverancier')).toEqual([expect.stringContaining('Afspraak voor')])
  expect(await onderwerpen('adviesteam')).toEqual([])
  await on(id, { herinneringOp: -9, uiterlijkOp: -7, meldingOp: 0 })
  expect(await onderwerpen('adviesteam')).toEqual(['Een afspraak bleef liggen'])
  expect(JSON.stringify(await t.mails(p.leden.adviesteam.email))).not.toContain('Zes plekken')
})

it('a supplier hears nothing while a purchase runs', async () => {
  const before = (await onderwerpen('leverancier')).length
  await on(await maak('loopt', 'Nog geheim'), { herinneringOp: 0, uiterlijkOp: 3, meldingOp: 10 })
  expect(await onderwerpen('leverancier')).toHaveLength(before)
})

it('the picture of an organisation has those of it, without what is closed and why it was added', async () => {
  const van = await listAfsprakenVan(t.db, p.organisaties.leverancier)
  expect(van.map(({ afspraak }) => afspraak.versies[0].wat)).toEqual(['Zes plekken'])
  expect(van[0]?.levering).toMatchObject({ waarde: '0', afgesproken: '6.00', eenheid: 'plekken' })
  expect(JSON.stringify(van)).not.toContain('boden')
  expect(await listAfsprakenVan(t.db, p.organisaties.concurrent)).toEqual([])
})
