import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
await alsoSupplies(t, p, 'buurman')
const team = {
  hr: 'hr',
  leverancier: 'jobcoach',
  jobcoach: 'leverancier',
  opdrachtgever: 'opdrachtgever',
} as const

const prepared = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, { team, fase: 'voorbereiden', zichtbaarheid: 'netwerk', ...wanted })
const look = (persona: Persona, id: string) => p.as(persona).get(paths.proeftuin(id))
const looksAt = (proeftuinId: string) =>
  t.db.selectFrom('inkijk').selectAll().where('proeftuinId', '=', proeftuinId).orderBy('op').execute()
const whoLooked = async (id: string) => (await looksAt(id)).map(({ lidId }) => lidId)
const everybody = Object.keys(p.actors) as Persona[]

async function lookedWith(wanted: TestProeftuin): Promise<(string | undefined)[]> {
  const id = await prepared(wanted)
  for (const persona of everybody) await look(persona, id)
  const looked = await whoLooked(id)
  return everybody.filter((one) => one !== 'bezoeker' && looked.includes(p.leden[one].id)).sort()
}

/** By the own organisation, by another beside it, and by the role in this team. */
const suppliers = ['buurman', 'concurrent', 'jobcoach', 'leverancier']

describe('while a purchase is prepared', () => {
  it.each<[string, TestProeftuin]>([
    ['before there is a tender', {}],
    ['while it is specified', { fase: 'specificeren', route: 'inhuur' }],
    ['before its tender is published', { freeze: 'komt' }],
    ['in a public proeftuin', { zichtbaarheid: 'openbaar' }],
    ['before its tender is published, whatever the phase', { freeze: 'komt', fase: 'uitvoeren' }],
  ])('%s, what the suppliers’ side opens is written down, and of nobody else', async (_when, wanted) => {
    expect(await lookedWith(wanted)).toEqual(suppliers)
  })

  it.each<[string, TestProeftuin]>([
    ['when nothing is bought', { route: 'werkervaring' }],
    ['when it was rounded off', { stand: 'afgerond' }],
    ['when the work is done', { fase: 'uitvoeren' }],
  ])('%s, nothing is', async (_when, wanted) => {
    expect(await lookedWith(wanted)).toEqual([])
  })

  it('counts who was the supplier in this team', async () => {
    const id = await prepared({ team: { collega: 'leverancier' } })
    await t.db.deleteFrom('teamlid').where('lidId', '=', p.leden.collega.id).execute()
    for (const one of ['collega', 'bestuurder'] as const) await look(one, id)
    expect(await whoLooked(id)).toEqual([p.leden.collega.id])
  })

  it('is once a day for each page, with what lay open', async () => {
    const id = await prepared()
    const note = await insertAantekening(world, id, { zichtbaarheid: 'netwerk' })
    const authorization = `Bearer ${await makeKey(t, p.leden.concurrent.id)}`
    for (let n = 0; n < 2; n++) {
      await look('concurrent', id)
      await p.as('concurrent').get(paths.aantekeningVersies(id, note))
      await t.app.request(`/api/v1/proeftuinen/${id}/aantekeningen`, { headers: { authorization } })
      await t.app.request(`/api/v1/proeftuinen/${id}`, { headers: { authorization } })
      await t.app.request(`/api/v1/proeftuinen/${id}/fasen`, { headers: { authorization } })
      await look('leverancier', id)
    }
    const concurrent = { lidId: p.leden.concurrent.id, gesloten: false }
    const prior = { voorbereiding: true, afgelopen: false, leverancier: true }
    expect(await looksAt(id)).toMatchObject([
      { ...concurrent, ...prior, pagina: 'geheel' },
      { ...concurrent, ...prior, pagina: 'versies' },
      { ...concurrent, ...prior, pagina: 'logboek' },
      { ...concurrent, ...prior, pagina: 'anders' },
      { lidId: p.leden.leverancier.id, ...prior, pagina: 'geheel', gesloten: true, rol: 'jobcoach' },
    ])
  })

  it('sees the page of the tender before it is published', async () => {
    const id = await prepared({ freeze: 'komt' })
    const { aanbestedingId } = await t.db
      .selectFrom('proeftuin')
      .select('aanbestedingId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await sql`update aanbesteding set zichtbaarheid = 'netwerk' where id = ${aanbestedingId}`.execute(t.db)
    for (const one of everybody) await p.as(one).get(paths.aanbesteding(aanbestedingId ?? ''))
    const rows = await t.db
      .selectFrom('inkijk')
      .select(['lidId', 'voorbereiding'])
      .where('aanbestedingId', '=', aanbestedingId)
      .where('proeftuinId', 'is', null)
      .execute()
    expect(rows.map(({ lidId }) => lidId).sort()).toEqual(
      suppliers.map((one) => p.leden[one as 'hr'].id).sort(),
    )
    expect(rows.every(({ voorbereiding }) => voorbereiding)).toBe(true)
  })

  it('costs a supplier one statement, fetches nothing ahead, and leaves the memory of others alone', async () => {
    const [id, other] = [await prepared(), await prepared({ route: 'werkervaring' })]
    const count = async (persona: Persona, one: string) =>
      (await statementsOf(t, () => look(persona, one))).statements.length
    expect(await count('concurrent', id)).toBe((await count('concurrent', other)) + 1)
    const ahead = await p.as('concurrent')(paths.proeftuin(id), { headers: { 'sec-purpose': 'prefetch' } })
    expect(ahead.status).toBe(503)
    const home = async () =>
      (await statementsOf(t, () => p.as('bezoeker').get(paths.home()))).statements.length
    for (let i = 0; i < 2; i++) await home()
    await look('bestuurder', id)
    await look('concurrent', id)
    expect(await home()).toBe(1)
  })
})

describe('after the end', () => {
  it.for<[string, TestProeftuin, string, string[]]>([
    ['yesterday', { freeze: 'gegund' }, 'definitief_op = current_date - 1', suppliers],
    ['long ago', { freeze: 'gegund' }, 'definitief_op = current_date - 180', []],
    ['by a stop', { freeze: 'gestopt' }, 'vroegtijdig_beeindigd_op = current_date', suppliers],
  ])('%s: as long as somebody can still undo it', async ([_when, wanted, end, looked]) => {
    const id = await prepared({ fase: 'uitvoeren', ...wanted })
    await sql`update aanbesteding set gepubliceerd_op = '2020-01-01', gunningsbeslissing_op = '2020-02-01' where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
    await sql`update aanbesteding set ${sql.raw(end)} where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
    for (const persona of everybody) await look(persona, id)
    const rows = await looksAt(id)
    expect(rows.every(({ afgelopen, voorbereiding }) => afgelopen && !voorbereiding)).toBe(true)
    expect(rows.map(({ lidId }) => lidId).sort()).toEqual(looked.map((one) => p.leden[one as 'hr'].id).sort())
  })

  it('without a tender: after the phase in which somebody was chosen', async () => {
    const id = await prepared({ fase: 'selecteren_en_gunnen' })
    await sql`update fase_periode set geeindigd_op = current_date - 1 where proeftuin_id = ${id}`.execute(
      t.db,
    )
    await sql`insert into fase_periode (proeftuin_id, fase, begonnen_op, door_id)
      values (${id}, 'uitvoeren', current_date - 1, ${p.leden.inkoper.id})`.execute(t.db)
    for (const one of ['concurrent', 'hr'] as const) await look(one, id)
    expect(await looksAt(id)).toMatchObject([{ lidId: p.leden.concurrent.id, afgelopen: true }])
  })
})
