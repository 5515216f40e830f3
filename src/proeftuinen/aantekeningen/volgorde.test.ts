import { expect, it } from 'vitest'
import { readCursor } from '#src/platform/keyset.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { listLessen } from './lessen.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('has the lessons of one day in the order in which they were written, over the pages', async () => {
  const id = await insertProeftuin(world)
  const written: string[] = []
  for (let i = 0; i < 45; i++) written.push(await insertAantekening(world, id))
  const read: string[] = []
  for (let na: string | undefined | null = null; na !== undefined; ) {
    const page = await listLessen(t.db, readCursor(na))
    read.push(...page.lessen.map((les) => les.id))
    na = page.volgende
  }
  expect(read).toEqual(written.toReversed())
})

it('keeps that order for who looks by kind of work, when a lesson is corrected', async () => {
  const id = await insertProeftuin(world)
  await t.db.updateTable('proeftuin').set({ categorie: 'schoonmaak' }).where('id', '=', id).execute()
  const written: string[] = []
  for (let i = 0; i < 9; i++) written.push(await insertAantekening(world, id))
  await t.db
    .updateTable('aantekening')
    .set({ titel: 'Een betere titel' })
    .where('id', '=', written[0] ?? '')
    .execute()
  const { rows } = await t.pool.query(
    'select aantekening_id as id from kennisspoor where proeftuin_id = $1 order by datum desc, volgorde desc',
    [id],
  )
  expect(rows.map((row) => row.id)).toEqual(written.toReversed())
})
