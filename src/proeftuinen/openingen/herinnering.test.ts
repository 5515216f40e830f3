import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'

const t = await testApp({ opschortendeDagen: 15 })
const p = await testPersonas(t)
const day = (n: number) => daysAfter(today(), n)

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('postvak').execute()
})

async function insert(dates: object, owner: Persona & keyof typeof p.leden = 'collega'): Promise<string> {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Schone kantoren',
      doorId: p.leden[owner].id,
      koperId: p.organisaties.ministerie,
      ...dates,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function nextDay() {
  await sql`insert into pgboss.job (name, data) values ('aanbestedingen-dagelijks', '{}')`.execute(t.db)
  await t.runJobs()
  const mails = await t.mails()
  await t.db.deleteFrom('postvak').execute()
  return mails.map(({ aan, onderwerp }) => `${aan.split('@')[0]}: ${onderwerp}`)
}
const textOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

it('reminds who keeps it at 30, 60 and 100 days after the term, each once', async () => {
  const id = await insert({ gepubliceerdOp: day(-80), indienenTot: day(-29) })
  expect(await nextDay()).toEqual([])
  const termAgo = (days: number) =>
    sql`update aanbesteding set indienen_tot = indienen_tot - make_interval(days => ${days}), herinnerd_na = herinnerd_na
      where id = ${id}`.execute(t.db)
  await sql`alter table aanbesteding disable trigger vraagt_opnieuw`.execute(t.db)
  for (const [days, after] of [
    [1, 30],
    [30, 60],
    [40, 100],
  ] as const) {
    await termAgo(days)
    expect(await nextDay()).toEqual([`collega: Al ${after} dagen geen gunning: Schone kantoren`])
    expect(await nextDay()).toEqual([])
  }
  await sql`alter table aanbesteding enable trigger vraagt_opnieuw`.execute(t.db)
  expect(await textOf('collega', paths.mijnVonk())).toContain('Al 100 dagen geen gunning na de termijn')
})

it('begins anew with another term, counts from the publication without one, and leaves out what ended or comes', async () => {
  const id = await insert({ gepubliceerdOp: day(-31) })
  await insert({ gepubliceerdOp: day(-200), vroegtijdigBeeindigdOp: day(-100) })
  await insert({ gepubliceerdOp: day(20) })
  expect(await nextDay()).toHaveLength(1)
  await t.db.updateTable('aanbesteding').set({ indienenTot: new Date() }).where('id', '=', id).execute()
  expect(await nextDay()).toEqual([])
  await t.db
    .updateTable('aanbesteding')
    .set({ indienenTot: day(-30) })
    .where('id', '=', id)
    .execute()
  expect(await nextDay()).toHaveLength(1)
})

it('asks whether it is definitive when the standstill of this installation is over, once for each decision', async () => {
  const id = await insert({ gepubliceerdOp: day(-60), gunningsbeslissingOp: day(-14) })
  expect(await nextDay()).toEqual([])
  const decided = (n: number) =>
    t.db
      .updateTable('aanbesteding')
      .set({ gunningsbeslissingOp: day(n) })
      .where('id', '=', id)
      .execute()
  await decided(-15)
  const asked = ['collega: Is de gunning van Schone kantoren definitief?']
  expect(await nextDay()).toEqual(asked)
  expect(await nextDay()).toEqual([])
  expect(await textOf('collega', paths.mijnVonk())).toContain('Is de gunning definitief?')
  expect(await textOf('collega', paths.gunning(id))).toContain('De opschortende termijn is voorbij.')
  expect(
    (await t.db.selectFrom('aanbesteding').select('definitiefOp').executeTakeFirstOrThrow()).definitiefOp,
  ).toBe(null)
})

it('asks for each lot at its own time', async () => {
  const id = await insert({ gepubliceerdOp: day(-60) })
  const lots = [1, 2].map((n) => ({ aanbestedingId: id, nummer: `${n}`, volgorde: n }))
  await t.db.insertInto('perceel').values(lots).execute()
  const decide = (nummer: string, n: number) =>
    t.db
      .updateTable('perceel')
      .set({ gunningsbeslissingOp: day(n) })
      .where('nummer', '=', nummer)
      .execute()
  await t.db.updateTable('aanbesteding').set({ herinnerdNa: 100 }).execute()
  await decide('1', -15)
  expect(await nextDay()).toHaveLength(1)
  await decide('2', -14)
  expect(await nextDay()).toEqual([])
  await t.db
    .updateTable('aanbesteding')
    .set({ gevraagdOp: day(-1) })
    .execute()
  await decide('2', -15)
  expect(await nextDay()).toHaveLength(1)
})

it('is not sent to who went to a supplier or left, and shows the adviesteam what runs without an end', async () => {
  const id = await insert({ gepubliceerdOp: day(-64), titel: 'Zonder einde' }, 'leverancier')
  const decided = { gepubliceerdOp: day(-64), gunningsbeslissingOp: day(-3), titel: 'Net besloten' }
  await insert(decided)
  expect(await nextDay()).toEqual([])
  const desk = await textOf('adviesteam', paths.adviesteam())
  expect(desk).toContain(`href="${paths.gunning(id)}">Zonder einde`)
  expect(desk.replaceAll(/<[^>]+>/g, '|')).toMatch(/Zonder einde\|+64\|+Nog geen besluit/)
  expect(desk).not.toContain('Net besloten')
})
