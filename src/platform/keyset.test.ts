import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Cursor, cursorAt, pageAfter, readCursor, shownOf, writeCursor } from './keyset.ts'

const t = await testApp()
const order = { by: 'bezorgdOp', id: 'id', direction: 'desc', size: 3 } as const
/** No index sorts by it, so what the page says is all the order that there is. */
const unindexed = sql`bezorgd_op + interval '0'`
const id = '11111111-1111-4111-8111-111111111111'

/** Eight mails, most of them in the same millisecond, some in the same microsecond. */
const micros = [0, 0, 1, 1, 1, 2, 900, 1000]
for (const n of micros)
  await sql`insert into postvak (aan, onderwerp, tekst, html, bezorgd_op)
    values ('a@vonk.test', 'x', 'x', 'x', timestamptz '2026-10-25 02:30:00+02' + ${n}::int * interval '1 microsecond')`.execute(
    t.db,
  )

const lines = t.db.selectFrom('postvak').select(['id', sql<string>`bezorgd_op::text`.as('moment')])

type Line = { id: string; moment: string }
type Next = (last: Line) => Cursor | null

async function walk(next: Next, direction: 'asc' | 'desc' = 'desc'): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: Cursor | null = null; ; ) {
    const [shown, last] = shownOf(
      await lines.$call(pageAfter({ ...order, by: unindexed, direction }, cursor)).execute(),
      order,
    )
    seen.push(...shown.map((line) => line.id))
    if (!last) return seen
    cursor = next(last)
  }
}

const byMoment: Next = (last) => readCursor(writeCursor(last.moment, last.id))
const byId: Next = (last) => cursorAt('postvak', order.by, last.id)

it.each([
  ['by its moment', byMoment],
  ['by its id', byId],
])('shows every line once, however near each other, from the last one %s', async (_, next) => {
  const all = (await lines.orderBy('bezorgdOp', 'desc').orderBy('id', 'desc').execute()).map(
    (line) => line.id,
  )
  expect(await walk(next)).toEqual(all)
  expect(await walk(next, 'asc')).toEqual(all.toReversed())
})

it('tells of no next page when the last one is just full', () => {
  expect(shownOf([1, 2, 3], order)).toEqual([[1, 2, 3], undefined])
  expect(shownOf([1, 2, 3, 4], order)).toEqual([[1, 2, 3], 3])
  expect(shownOf([], order)).toEqual([[], undefined])
})

it('is answered by the index on both, without sorting', async () => {
  const plan = await t.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const page = trx
      .selectFrom('postvak')
      .select('id')
      .$call(pageAfter(order, readCursor(`2026-10-25 02:30:00+02_${id}`)))
    return (await sql<Record<string, string>>`explain ${page}`.execute(trx)).rows
  })
  const text = plan.flatMap((row) => Object.values(row)).join('\n')
  expect(text).toMatch(/Index.*Scan using postvak_op_idx/)
  expect(text).toMatch(/Index Cond: \(ROW\(bezorgd_op, id\) < ROW/)
  expect(text).not.toContain('Sort')
})

it.each([
  '',
  id,
  `_${id}`,
  '2026-10-25',
  '2026-10-25_',
  `2026-02-30_${id}`,
  `0001-01-01_${id}`,
  `9999-12-31_${id}`,
  `2026-10-25_${id}0`,
  `2026-10-25_${'-'.repeat(36)}`,
  `2026-10-25 24:00:00+00_${id}`,
  `2026-10-25 12:00:00_${id}`,
  `2026-10-25 12:00:00.1234567+00_${id}`,
  `2026-10-25 12:00:00+99_${id}`,
  `infinity_${id}`,
  `2026-10-25_${id}\n`,
  `2026-10-25 12:00:00+00' or true--_${id}`,
  '1'.repeat(100_000),
])('begins at the beginning with %.60s', (na) => {
  expect(readCursor(na)).toBeNull()
})

it('is read by the database, whatever the offset', async () => {
  for (const moment of ['2026-10-25', '2026-10-25 12:00:00+00', '1990-01-01 00:00:00.000001-03:30:15'])
    await expect(
      lines.$call(pageAfter(order, readCursor(writeCursor(moment, id)))).execute(),
    ).resolves.toBeDefined()
})
