import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { wanted } from '#src/platform/connections.ts'
import { createDatabase, type Database } from '#src/platform/database.ts'
import type { Place } from './global.ts'
import { withDatabase } from './postgres.ts'

export type TestDatabase = Pick<Database, 'db' | 'pool'> & { url: string }

/** A migrated, empty database for this test file alone; dropped when the file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  return made(`template ${placeOfWorker().template} strategy file_copy`)
}

/** The same, as if it was made as a demo: the only kind that takes the demo network. */
export async function demoDatabase(): Promise<TestDatabase> {
  const database = await testDatabase()
  await database.pool.query('update migratie set demo = true where naam = (select min(naam) from migratie)')
  return database
}

/** One in which nothing happened yet. */
export const emptyDatabase = () => made('template template0')

async function made(how: string): Promise<TestDatabase> {
  const { url: server } = placeOfWorker()
  const name = `vonk_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(server, `create database ${name} ${how}`)
  const url = withDatabase(server, name)
  const { db, pool, close } = createDatabase(url, { max: wanted.web })
  afterAll(async () => {
    await close()
    await drop(server, name)
  })
  return { db, pool, url }
}

/** What test/global.ts prepared for the worker that this file runs in. */
export function placeOfWorker(): Place {
  const place = inject('places')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!place) throw new Error(`No database was prepared for worker ${process.env.VITEST_POOL_ID}`)
  return place
}

/** A closed connection is a server process that ends a moment later: wait for that, rather than force it. */
async function drop(server: string, name: string) {
  await onServer(
    server,
    `do $$ begin
    for attempt in 1..500 loop
      exit when not exists (select from pg_stat_activity where datname = '${name}');
      perform pg_sleep(0.01), pg_stat_clear_snapshot();
    end loop;
  end $$`,
  )
  await onServer(server, `drop database ${name}`)
}

async function onServer(url: string, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
