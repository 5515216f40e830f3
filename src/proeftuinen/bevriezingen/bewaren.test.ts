import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

async function lookedAt(wanted: TestProeftuin, persona: Persona = 'hr'): Promise<string> {
  const id = await insertProeftuin({ t, p }, { zichtbaarheid: 'netwerk', ...wanted })
  await p.as(persona).get(paths.proeftuin(id))
  expect(await looks(id)).toBe(1)
  return id
}
const looks = async (proeftuinId: string) =>
  (await t.db.selectFrom('inkijk').select('id').where('proeftuinId', '=', proeftuinId).execute()).length
/** Long published and decided; the end is what the test says. */
const ofTender = (id: string, end: string) =>
  sql`update aanbesteding set gepubliceerd_op = '2000-01-01', gunningsbeslissing_op = '2000-02-01',
      definitief_op = null, vroegtijdig_beeindigd_op = null where id = (
      select aanbesteding_id from proeftuin where id = ${id})`
    .execute(t.db)
    .then(() =>
      sql`update aanbesteding set ${sql.raw(end)} where id = (
        select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db),
    )
async function tidy() {
  await sql`insert into pgboss.job (name, data) values ('ruim-inkijk-op', '{}')`.execute(t.db)
  await t.runJobs()
}

it.each(['definitief_op', 'vroegtijdig_beeindigd_op'])(
  'forgets who looked three years after the end of a tender (%s), and not before',
  async (end) => {
    const [old, young] = [await lookedAt({ freeze: 'loopt' }), await lookedAt({ freeze: 'loopt' })]
    await ofTender(old, `${end} = current_date - interval '3 years 1 day'`)
    await ofTender(young, `${end} = current_date - interval '3 years'`)
    await tidy()
    expect([await looks(old), await looks(young)]).toEqual([0, 1])
  },
)

it('does not count from the decision to award, which ends nothing', async () => {
  const id = await lookedAt({ freeze: 'loopt' })
  await ofTender(id, 'gunningsbeslissing_op = current_date - 1500')
  await tidy()
  expect(await looks(id)).toBe(1)
})

it('counts from the end of the phase where there is no tender', async () => {
  const choose = { fase: 'selecteren_en_gunnen' } as const
  const [old, young, still] = [await lookedAt(choose), await lookedAt(choose), await lookedAt(choose)]
  for (const [id, ago] of [
    [old, '3 years 1 day'],
    [young, '3 years'],
  ] as const)
    await sql`with af as (update fase_periode set begonnen_op = '2000-01-01', geeindigd_op = current_date - ${ago}::interval
        where proeftuin_id = ${id} returning proeftuin_id, door_id)
      insert into fase_periode (proeftuin_id, fase, begonnen_op, door_id)
      select proeftuin_id, 'uitvoeren', current_date, door_id from af`.execute(t.db)
  await tidy()
  expect([await looks(old), await looks(young), await looks(still)]).toEqual([0, 1, 1])
})

it('keeps what was read before a purchase that never came for thirteen years', async () => {
  const prepares = { fase: 'voorbereiden' } as const
  const [old, young] = [await lookedAt(prepares, 'concurrent'), await lookedAt(prepares, 'concurrent')]
  const age = (id: string, days: number) =>
    sql`update inkijk set dag = (dag - make_interval(years => 3))::date - ${days}::int where proeftuin_id = ${id}`.execute(
      t.db,
    )
  await age(old, 3651)
  await age(young, 3650)
  await tidy()
  expect([await looks(old), await looks(young)]).toEqual([0, 1])
})

it('forgets after half a year what suppliers opened after an end that stands, and keeps it when that end was wrong', async () => {
  const [stands, wrong] = [
    await lookedAt({ freeze: 'gegund' }, 'concurrent'),
    await lookedAt({ freeze: 'gegund' }, 'concurrent'),
  ]
  for (const id of [stands, wrong]) {
    await sql`update inkijk set dag = dag - 181 where proeftuin_id = ${id}`.execute(t.db)
    await ofTender(id, 'definitief_op = current_date - 190')
  }
  await ofTender(wrong, 'definitief_op = null')
  await tidy()
  expect([await looks(stands), await looks(wrong)]).toEqual([0, 1])
})
