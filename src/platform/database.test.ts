import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { createDatabase } from './database.ts'
import { forTheseWords } from './for-these-words.ts'

const { db, pool, url } = await testDatabase()

const one = async (expression: ReturnType<typeof sql>) =>
  (await sql<{ value: unknown }>`select ${expression} as value`.execute(db)).rows[0]?.value

it.each([
  ['int8 as a number', sql`42::int8`, 42],
  ['count as a number', sql`(select count(*) from pg_class where false)`, 0],
  ['date as text', sql`'2026-07-01'::date`, '2026-07-01'],
  ['an array of dates', sql`array['2026-07-01'::date]`, ['2026-07-01']],
  ['an array of int8', sql`array[1::int8, 2]`, [1, 2]],
  ['a moment as a Date', sql`'2026-07-01T10:00Z'::timestamptz`, new Date('2026-07-01T10:00Z')],
  ['an enum as text', sql`'inkoop'::route`, 'inkoop'],
  ['an array of enums', sql`array['inkoop', 'inhuur']::route[]`, ['inkoop', 'inhuur']],
  ['today as the day in the Netherlands', sql`current_setting('TimeZone')`, 'Europe/Amsterdam'],
])('reads %s', async (_, expression, value) => {
  expect(await one(expression)).toEqual(value)
})

it('prepares and plans a query once and executes it again', async () => {
  await db.connection().execute(async (connection) => {
    const query = () => connection.selectFrom('organisatie').select('id').where('naam', '=', 'x').execute()
    await query()
    await query()
    const { rows } = await sql<{ keer: number }>`select generic_plans - custom_plans as keer
      from pg_prepared_statements where statement like 'select "id" from "organisatie"%'`.execute(connection)
    expect(rows).toEqual([{ keer: 2 }])
  })
})

it('writes out how many rows it asks for, also of what it is part of', () => {
  const few = db.selectFrom('lid').select('id').where('naam', '=', 'x').limit(3)
  const { sql: text, parameters } = db.selectFrom(few.as('few')).selectAll().limit(2).offset(5).compile()
  expect([text.match(/limit \S+/g), parameters]).toEqual([
    ['limit 3)', 'limit 2'],
    ['x', 5],
  ])
})

const planMode = sql<{ plan: string }>`select current_setting('plan_cache_mode') as plan`

it('plans a search anew for its words, and nothing else, also when it fails', async () => {
  await db.connection().execute(async (connection) => {
    const planOfOthers = async () => (await planMode.execute(connection)).rows
    expect(await forTheseWords(connection, planMode)).toEqual([{ plan: 'force_custom_plan' }])
    expect(await planOfOthers()).toEqual([{ plan: 'force_generic_plan' }])
    await expect(forTheseWords(connection, sql`select 1 / 0`)).rejects.toThrow('division')
    expect(await planOfOthers()).toEqual([{ plan: 'force_generic_plan' }])
  })
  const failed = db.transaction().execute((trx) => forTheseWords(trx, sql`select 1 / 0`))
  await expect(failed).rejects.toThrow('division')
  expect((await planMode.execute(db)).rows).toEqual([{ plan: 'force_generic_plan' }])
})

it('gives up on a statement after ten seconds', async () => {
  expect(await one(sql`current_setting('statement_timeout')`)).toBe('10s')
})

it('survives a database that breaks its connections, idle and in the middle of a transaction', async () => {
  const own = createDatabase(url, { max: 2, applicationName: 'broken' })
  await own.db.selectFrom('lid').select('id').execute()
  const broken = own.db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx)
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'broken'`,
    )
    await sql`select 1`.execute(trx)
  })
  await expect(broken).rejects.toThrow(/terminat|connection|ECONNRESET|EPIPE/i)
  expect(await own.db.selectFrom('lid').select('id').execute()).toEqual([])
  await own.close()
})
