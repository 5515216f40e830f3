import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Fase, Route } from '#src/platform/database.generated.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { listPerioden } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const make = (wanted: TestProeftuin = {}) =>
  insertProeftuin({ t, p }, { team, zichtbaarheid: 'netwerk', ...wanted })
const look = (persona: Persona, id: string) => p.as(persona).get(paths.proeftuin(id))
const file = async (id: string) => (await p.as('inkoper').get(paths.bevriezingCsv(id))).text()
const periodenOf = async (id: string) => {
  const actor = p.actors.inkoper
  const perioden = await listPerioden(t.db, actor, await findProeftuin(t.db, actor, id))
  return perioden.map(({ aanbesteding, begin, eind }) => [aanbesteding, begin, eind])
}
const day = async (days: number) =>
  (await sql<{ d: string }>`select (current_date + ${days}::int)::text as d`.execute(t.db)).rows[0]?.d

/** The history of a proeftuin, written over what insertProeftuin made. */
async function lived(id: string, fasen: [Fase, string, string | null][], routes: [Route, string][] = []) {
  const doorId = p.leden.inkoper.id
  await t.db.deleteFrom('fasePeriode').where('proeftuinId', '=', id).execute()
  for (const [fase, begonnenOp, geeindigdOp] of fasen)
    await t.db
      .insertInto('fasePeriode')
      .values({ proeftuinId: id, fase, begonnenOp, geeindigdOp, doorId })
      .execute()
  const running = () =>
    t.db.updateTable('routePeriode').where('proeftuinId', '=', id).where('geeindigdOp', 'is', null)
  await running().set({ begonnenOp: '2025-01-01' }).execute()
  for (const [route, day] of routes) {
    const now = await t.db
      .selectFrom('routePeriode')
      .select('id')
      .where('proeftuinId', '=', id)
      .where('geeindigdOp', 'is', null)
      .executeTakeFirstOrThrow()
    await t.db
      .insertInto('routePeriode')
      .values({ proeftuinId: id, route, begonnenOp: day, doorId })
      .execute()
    const ended = { geeindigdOp: day, verloop: 'Zo', geeindigdDoorId: doorId }
    await t.db.updateTable('routePeriode').set(ended).where('id', '=', now.id).execute()
  }
}

describe('without a tender', () => {
  it('begins and ends with the phase in which somebody is chosen', async () => {
    const id = await make({ fase: 'selecteren_en_gunnen' })
    await lived(id, [
      ['voorbereiden', '2025-01-01', '2025-02-01'],
      ['selecteren_en_gunnen', '2025-02-01', '2025-03-01'],
      ['uitvoeren', '2025-03-01', null],
    ])
    expect(await periodenOf(id)).toEqual([[false, '2025-02-01', '2025-03-01']])
    await lived(id, [['selecteren_en_gunnen', '2025-02-01', null]])
    expect(await periodenOf(id)).toEqual([[false, '2025-02-01', null]])
  })

  it('is twice when the phase is', async () => {
    const id = await make()
    await lived(id, [
      ['selecteren_en_gunnen', '2025-02-01', '2025-03-01'],
      ['uitvoeren', '2025-03-01', '2025-05-01'],
      ['selecteren_en_gunnen', '2025-05-01', '2025-06-01'],
      ['uitvoeren', '2025-06-01', null],
    ])
    expect((await periodenOf(id)).map(([, begin]) => begin)).toEqual(['2025-05-01', '2025-02-01'])
  })

  it('is only as long as the route buys, and the proeftuin was not rounded off', async () => {
    const id = await make({ route: 'werkervaring' })
    await lived(id, [['selecteren_en_gunnen', '2025-02-01', null]], [['inkoop', '2025-03-01']])
    expect(await periodenOf(id)).toEqual([[false, '2025-03-01', null]])
    await sql`insert into afronding (proeftuin_id, uitkomst, geleerd, afgerond_op, door_id)
      values (${id}, 'te_vroeg', 'Wacht nog.', '2025-04-01', ${p.leden.inkoper.id})`.execute(t.db)
    expect(await periodenOf(id)).toEqual([[false, '2025-03-01', '2025-04-01']])
  })

  it('goes over into the time of its tender', async () => {
    const id = await make({ freeze: 'loopt', fase: 'selecteren_en_gunnen' })
    await lived(id, [['selecteren_en_gunnen', '2025-02-01', null]])
    expect(await periodenOf(id)).toEqual([
      [true, await day(0), null],
      [false, '2025-02-01', await day(0)],
    ])
  })

  it('tells who opened what, who changed what, and who opened it again', async () => {
    const id = await make({ fase: 'selecteren_en_gunnen' })
    for (const one of ['hr', 'leverancier'] as const) await look(one, id)
    await sql`insert into audit (op, lid_id, handeling, onderwerp, onderwerp_id) values
      (current_date - 4, ${p.leden.hr.id}, 'proeftuin.gestart', 'proeftuin', ${id}),
      (now(), ${p.leden.hr.id}, 'fase.begonnen', 'proeftuin', ${id})`.execute(t.db)
    const text = await file(id)
    expect(text).toMatch(/Lev Rancier.*"leverancier".*was gesloten/)
    expect(text).toMatch(/Hanna Ruiter.*"opdrachtgever".*opende de pagina/)
    expect(text).toContain('begon een fase')
    expect(text).not.toContain('startte de proeftuin')
    const page = await (await p.as('inkoper').get(paths.bevriezing(id))).text()
    expect(page).toContain('De keuze; die is nog niet gemaakt')
  })
})

describe('the life of a tender', () => {
  it.each([
    ['wacht', null],
    ['gegund', 0],
    ['gestopt', 0],
  ] as const)('of which the freeze is %s ends on day %s', async (freeze, end) => {
    const id = await make({ freeze })
    expect(await periodenOf(id)).toEqual([[true, await day(-40), end === null ? null : await day(end)]])
  })

  it('is followed by a choice of which it was not about, and is not made longer by who looks then', async () => {
    const id = await make({ freeze: 'eerder', fase: 'selecteren_en_gunnen', faseSinds: -3 })
    const perioden = [
      [false, await day(-3), null],
      [true, await day(-40), await day(-9)],
    ]
    expect(await periodenOf(id)).toEqual(perioden)
    await look('leverancier', id)
    expect(await periodenOf(id)).toEqual(perioden)
    expect(await file(id)).toContain('Lev Rancier')
  })
})

describe('what suppliers open while it is open by dates that are wrong', () => {
  const setDates = (id: string, dates: string) =>
    sql`update aanbesteding set ${sql.raw(dates)} where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)

  it.each([
    ['publication emptied', 'gepubliceerd_op = null'],
    ['publication in the future', 'gepubliceerd_op = current_date + 9, gunningsbeslissing_op = null'],
    ['the award today', 'gunningsbeslissing_op = current_date, definitief_op = current_date'],
    ['stopped today', 'vroegtijdig_beeindigd_op = current_date'],
  ])('%s: is in the log when it closes again', async (_what, dates) => {
    const id = await make({ freeze: 'wacht' })
    await setDates(id, dates)
    await look('leverancier', id)
    await look('concurrent', id)
    await setDates(
      id,
      'gepubliceerd_op = current_date - 40, gunningsbeslissing_op = null, definitief_op = null, vroegtijdig_beeindigd_op = null',
    )
    const text = await file(id)
    expect(text).toMatch(/Lev Rancier.*door de datums van die dag open was/)
    expect(text).toMatch(/Conny Rent.*door de datums van die dag open was/)
  })

  it('is no part of it when the end stands', async () => {
    const id = await make({ freeze: 'gegund' })
    await sql`update aanbesteding set definitief_op = current_date - 3 where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
    await look('leverancier', id)
    expect(await file(id)).not.toContain('Lev Rancier')
  })
})
