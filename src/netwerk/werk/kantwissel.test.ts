import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const namen = { concurrent: 'Blinkend Beheer', leverancier: 'Helder Schoonmaak' }
const name = (lid: TestLid, organisatie: keyof typeof namen) =>
  p.as(lid).post(paths.eigenWerk(), { organisatie: namen[organisatie], akkoord: p.organisaties[organisatie] })
const end = (lid: TestLid, organisatie: TestOrganisatie) =>
  p.as(lid).post(paths.werkVerwijdering(p.organisaties[organisatie]))
const rowsOf = (lid: TestLid) =>
  t.db.selectFrom('lidOrganisatie').selectAll().where('lidId', '=', p.leden[lid].id).execute()
const pageOf = async (lid: TestLid, path: string) => (await p.as(lid).get(path)).text()

/** `hr` is in the team, `buurman` is not; both work for a gemeente, so that all of it would be open to them. */
const geheim = 'zwavelgeel'
const frozen: string[] = []
for (const zichtbaarheid of ['team', 'overheid', 'netwerk'] as const)
  frozen.push(
    await insertProeftuin(
      { t, p },
      { zichtbaarheid, freeze: 'loopt', team: { hr: 'hr' }, vraag: `Hoe ${geheim}?` },
    ),
  )
const reads = async (lid: TestLid) => {
  const pages = await Promise.all(
    [...frozen.map((id) => paths.proeftuin(id)), paths.proeftuinen()].map((path) => pageOf(lid, path)),
  )
  return pages.filter((page) => page.includes(geheim)).length
}
/** Definitive in so many days. */
const award = (gegund: string) =>
  sql`update aanbesteding set gunningsbeslissing_op = current_date, definitief_op = current_date + ${gegund}::int`.execute(
    t.db,
  )
/** As if so many days ago and never before. */
const publish = async (days: number) => {
  await sql`update aanbesteding set gepubliceerd_op = null`.execute(t.db)
  await sql`update aanbesteding set gepubliceerd_op = current_date - ${days}::int`.execute(t.db)
}
/** As if somebody stopped so many days ago. */
const stoppedAgo = (days: number) =>
  sql`update lid set leverancier_tot = current_date - ${days}::int where leverancier_tot is not null`.execute(
    t.db,
  )
beforeEach(async () => {
  await publish(9)
  await award('1')
  await t.db.deleteFrom('lidOrganisatie').execute()
  await t.db.deleteFrom('oudLeverancier').execute()
  await t.db.updateTable('lid').set({ leverancierTot: null }).execute()
})

it('would have read it, so that there is something to leak', async () => {
  expect([(await reads('hr')) > 2, (await reads('buurman')) > 1]).toEqual([true, true])
})

it.each(['hr', 'buurman'] as const)(
  'closes for %s at once, and not less by taking it away and naming it again',
  async (lid) => {
    await name(lid, 'concurrent')
    expect(await reads(lid)).toBe(0)
    for (let n = 0; n < 2; n++) {
      await end(lid, 'concurrent')
      expect(await reads(lid), 'after taking it away').toBe(0)
      expect(await pageOf(lid, paths.eigenWerk())).toContain('Je stond aan de kant van de leveranciers')
      expect(await pageOf(lid, paths.lid(p.leden[lid].id))).not.toContain('Blinkend Beheer')
      await name(lid, 'concurrent')
      await end(lid, 'concurrent')
      expect(await reads(lid), 'nor within a day of naming it again').toBe(0)
      await name(lid, 'concurrent')
    }
  },
)

it('opens after the definitive award, and when nothing is closed any more the page says nothing', async () => {
  await name('buurman', 'concurrent')
  await end('buurman', 'concurrent')
  await award('0')
  expect(await reads('buurman')).toBeGreaterThan(1)
  expect(await pageOf('buurman', paths.eigenWerk())).toContain('Je stond aan de kant van de leveranciers')
  await award('1')
  expect(await reads('buurman'), 'the dates were put right').toBe(0)
  await stoppedAgo(400)
  expect(await pageOf('buurman', paths.eigenWerk())).not.toContain('Je stond aan')
})

it('closes what is published within twelve months of it, and nothing after that', async () => {
  await name('buurman', 'concurrent')
  await end('buurman', 'concurrent')
  await publish(0)
  await stoppedAgo(360)
  expect(await reads('buurman')).toBe(0)
  await stoppedAgo(370)
  expect(await reads('buurman')).toBeGreaterThan(1)
})

it('asks to confirm exactly this one, and closes nothing before', async () => {
  const say = (fields: Record<string, string>) =>
    p.as('buurman').post(paths.eigenWerk(), { organisatie: namen.concurrent, ...fields })
  for (const fields of [{}, { akkoord: p.organisaties.leverancier }, { akkoord: 'ja' }]) {
    const answer = await say(fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Ja, ik werk ook voor Blinkend Beheer')
  }
  expect(await rowsOf('buurman')).toEqual([])
  expect((await say({ akkoord: p.organisaties.concurrent })).status).toBe(303)
  expect((await say({})).status).toBe(303)
})

it('is no way out of the role of supplier in a team', async () => {
  const [, overheid = ''] = frozen
  await t.db
    .insertInto('teamlid')
    .values({ proeftuinId: overheid, lidId: p.leden.buurman.id, rol: 'leverancier' })
    .execute()
  await name('buurman', 'concurrent')
  const left = await p.as('buurman').post(paths.vertrekUitTeam(overheid, p.leden.buurman.id))
  expect(left.status).toBe(303)
  await end('buurman', 'concurrent')
  expect(await reads('buurman')).toBe(0)
  await t.db.updateTable('lid').set({ leverancierTot: null }).execute()
  expect(await pageOf('buurman', paths.proeftuin(overheid)), 'was the supplier here').not.toContain(geheim)
})

it('is the same rule for the own organisation', async () => {
  const works = (organisatieId: string) =>
    t.db.updateTable('lid').set({ organisatieId }).where('id', '=', p.leden.buurman.id).execute()
  await works(p.organisaties.leverancier)
  expect(await reads('buurman')).toBe(0)
  await works(p.organisaties.gemeente)
  expect(await reads('buurman')).toBe(0)
  await name('buurman', 'leverancier')
  await end('buurman', 'leverancier')
  expect(await reads('buurman')).toBe(0)
  await award('0')
  expect(await reads('buurman')).toBeGreaterThan(1)
  await award('1')
  await t.db.deleteFrom('lidOrganisatie').execute()
})
