import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { migrate } from './migrations.ts'

const { pool } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'vonk-migraties-'))
const file = (name: string, sql: string) => writeFileSync(join(folder, name), sql)

beforeEach(async () => {
  await pool.query('drop table if exists migratie, een, twee')
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  file('0001_een.sql', 'create table een (id int)')
  file('0002_twee.sql', 'create table twee (id int); insert into twee values (1)')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('applies in order of name, once', async () => {
  expect(await migrate(pool, { folder })).toEqual(['0001_een.sql', '0002_twee.sql'])
  expect(await migrate(pool, { folder })).toEqual([])
  file('0003_drie.sql', 'insert into twee values (2)')
  expect(await migrate(pool, { folder })).toEqual(['0003_drie.sql'])
})

it('leaves nothing of a migration that fails, and keeps the ones before it', async () => {
  file('0002_twee.sql', 'create table twee (id int); insert into nergens values (1)')
  await expect(migrate(pool, { folder })).rejects.toThrow('migrations/0002_twee.sql mislukt')
  const { rows } = await pool.query(
    `select to_regclass('een') is not null as een, to_regclass('twee') as twee`,
  )
  expect(rows).toEqual([{ een: true, twee: null }])
})

it('refuses when an applied file was changed', async () => {
  await migrate(pool, { folder })
  file('0001_een.sql', 'create table een (id bigint)')
  await expect(migrate(pool, { folder })).rejects.toThrow('migrations/0001_een.sql is veranderd')
})

it('refuses a database that is ahead of these files', async () => {
  await migrate(pool, { folder })
  rmSync(join(folder, '0002_twee.sql'))
  await expect(migrate(pool, { folder })).rejects.toThrow('bijgewerkt door een nieuwere Vonk (0002_twee.sql)')
})

it('lets two at once not race', async () => {
  const both = await Promise.all([migrate(pool, { folder }), migrate(pool, { folder })])
  expect(both.map((names) => names.length).sort()).toEqual([0, 2])
})

it('gives up soon on a lock that somebody holds', async () => {
  await migrate(pool, { folder })
  file('0003_wacht.sql', `set local lock_timeout = '50ms'; alter table een add column naam text`)
  const client = await pool.connect()
  await client.query('begin; lock table een')
  await expect(migrate(pool, { folder })).rejects.toThrow(/lock timeout/)
  await client.query('rollback')
  client.release()
})
