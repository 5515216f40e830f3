import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { prepareDatabase } from '#src/prepare.ts'
import { emptyDatabase } from '#test/database.ts'
import { madeAs } from './made-as.ts'
import { migrate } from './migrations.ts'

it('is nothing until it is made, and then what it was made as, for ever', async () => {
  const { pool } = await emptyDatabase()
  expect(await madeAs(pool)).toBe('nothing')
  await prepareDatabase(pool, { demo: true })
  expect(await madeAs(pool)).toBe('demo')
  await prepareDatabase(pool)
  expect(await madeAs(pool)).toBe('demo')
})

it('is real when it was made without asking for a demo, whoever asks for one later', async () => {
  const { pool } = await emptyDatabase()
  await prepareDatabase(pool)
  await prepareDatabase(pool, { demo: true })
  expect(await madeAs(pool)).toBe('real')
})

it('is real when an older Vonk made it, before and after it is brought up to date', async () => {
  const { pool } = await emptyDatabase()
  await prepareDatabase(pool)
  await pool.query(`alter table migratie drop column demo; delete from migratie where naam = '0060_demo.sql'`)
  expect(await madeAs(pool)).toBe('real')
  await prepareDatabase(pool, { demo: true })
  expect(await madeAs(pool)).toBe('real')
})

it('stays a demo when its making was interrupted after the first step', async () => {
  const { pool } = await emptyDatabase()
  await migrate(pool, { demo: true, onApplied: stop }).catch(() => {})
  expect((await pool.query('select count(*)::int as n from migratie')).rows).toEqual([{ n: 1 }])
  await prepareDatabase(pool, { demo: true })
  expect(await madeAs(pool)).toBe('demo')
})
const stop = () => {
  throw new Error('pulled the plug')
}

it('is real when the dump of a real one was put over a demo', async () => {
  const { pool } = await emptyDatabase()
  await prepareDatabase(pool, { demo: true })
  await pool.query(`create table of_dump as select naam, toegepast_op, sha256 from migratie;
    drop table migratie; alter table of_dump rename to migratie`)
  expect(await madeAs(pool)).toBe('real')
})

it('is real when something else is in it', async () => {
  const { pool } = await emptyDatabase()
  await pool.query(`create table t_${randomBytes(3).toString('hex')} (id int)`)
  expect(await madeAs(pool)).toBe('real')
})
