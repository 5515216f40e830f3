import { sql } from 'kysely'
import { expect, it, vi } from 'vitest'
import { testDatabase } from '#test/database.ts'

const { db, pool } = await testDatabase()

const backend = sql<{ pid: number }>`select pg_backend_pid() as pid`
const one = (value: number) => sql<{ value: number }>`select ${value}::int as value`

it('asks what is asked at once over one connection, and gives each its own answer', async () => {
  const connect = vi.spyOn(pool, 'connect')
  const numbers = Array.from({ length: 30 }, (_, i) => i)
  const answers = await Promise.all(numbers.map((i) => one(i).execute(db)))
  expect(answers.map(({ rows }) => rows[0]?.value)).toEqual(numbers)
  expect(connect).toHaveBeenCalledOnce()
  connect.mockRestore()
})

it('gives the others their answer when one fails', async () => {
  const all = [one(1).execute(db), sql`select 1 / 0`.execute(db), one(3).execute(db)]
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0])
})

it('leaves a transaction the connection that it has', async () => {
  const [inside, outside] = await db.transaction().execute(async (trx) => {
    const [{ rows: first }, { rows: other }, { rows: second }] = await Promise.all([
      backend.execute(trx),
      backend.execute(db),
      backend.execute(trx),
    ])
    return [[first[0]?.pid, second[0]?.pid], other[0]?.pid]
  })
  expect(inside[0]).toBe(inside[1])
  expect(outside).not.toBe(inside[0])
})

it('does not let what reads wait for what writes', async () => {
  await sql`create table in_de_rij (id int primary key)`.execute(db)
  await sql`insert into in_de_rij values (1)`.execute(db)
  const released = Promise.withResolvers<void>()
  const holder = db.transaction().execute(async (trx) => {
    await sql`update in_de_rij set id = 1`.execute(trx)
    await released.promise
  })
  await vi.waitFor(async () =>
    expect((await sql`select 1 from pg_locks where mode = 'RowExclusiveLock'`.execute(db)).rows).not.toEqual(
      [],
    ),
  )
  const [waits, read] = [sql`update in_de_rij set id = 1`.execute(db), one(7).execute(db)]
  expect((await read).rows).toEqual([{ value: 7 }])
  released.resolve()
  await Promise.all([holder, waits])
})
