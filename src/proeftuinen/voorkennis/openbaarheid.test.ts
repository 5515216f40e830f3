import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const of = async (column: 'proeftuin_id' | 'aantekening_id' | 'aanbesteding_id', id: string) => {
  const { rows } = await sql<{
    tot: Date | null
  }>`select tot from openbaarheid where ${sql.ref(column)} = ${id}
    order by sinds`.execute(t.db)
  return rows.map(({ tot }) => (tot ? 'was' : 'is'))
}

it('is kept of a proeftuin: from the start, until it is narrowed or taken away', async () => {
  const concept = await insertProeftuin(world, { stand: 'concept' })
  expect(await of('proeftuin_id', concept)).toEqual([])
  const set = (what: string) => sql`update proeftuin set ${sql.raw(what)} where id = ${concept}`.execute(t.db)
  await set('gestart_op = now()')
  expect(await of('proeftuin_id', concept)).toEqual(['is'])
  await set("titel = 'Anders', zichtbaarheid = 'openbaar'")
  expect(await of('proeftuin_id', concept)).toEqual(['is'])
  await set("zichtbaarheid = 'netwerk'")
  expect(await of('proeftuin_id', concept)).toEqual(['was'])
  await set("zichtbaarheid = 'openbaar'")
  await set('weggehaald_op = now()')
  expect(await of('proeftuin_id', concept)).toEqual(['was', 'was'])
})

it('is kept of a note, also when its proeftuin narrows it, or it goes', async () => {
  const id = await insertProeftuin(world)
  const [open, team] = [
    await insertAantekening(world, id),
    await insertAantekening(world, id, { zichtbaarheid: 'team' }),
  ]
  const gone = await insertAantekening(world, id)
  expect([await of('aantekening_id', open), await of('aantekening_id', team)]).toEqual([['is'], []])
  await t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', gone).execute()
  expect(await of('aantekening_id', gone)).toEqual(['was'])
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'overheid' }).where('id', '=', id).execute()
  expect(await of('aantekening_id', open)).toEqual(['was'])
})

it('is kept of a tender', async () => {
  const id = await insertProeftuin(world, { freeze: 'komt' })
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const set = (kring: string) =>
    sql`update aanbesteding set zichtbaarheid = ${kring} where id = ${aanbestedingId}`.execute(t.db)
  await set('netwerk')
  const before = await of('aanbesteding_id', aanbestedingId ?? '')
  await set('openbaar')
  expect(await of('aanbesteding_id', aanbestedingId ?? '')).toEqual([...before, 'is'])
})
