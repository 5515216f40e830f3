import { sql } from 'kysely'
import pg from 'pg'
import { expect, it } from 'vitest'
import { placeOfWorker, testDatabase } from './database.ts'

const { db, url } = await testDatabase()

it('gives each test file a migrated, empty database of its own', async () => {
  expect(await db.selectFrom('lid').select('id').execute()).toEqual([])
  expect(placeOfWorker().url).not.toBe(url)
})

it('drops it afterwards', async () => {
  const other = await sql<{ naam: string }>`select datname as naam from pg_database`.execute(db)
  expect(other.rows.map((row) => row.naam)).toContain(new pg.Client(url).database)
})
