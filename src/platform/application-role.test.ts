import type pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { jobs, schedules } from '#src/jobs.ts'
import { mailsoorten } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { migrate } from '#src/platform/migrations.ts'
import { appOn, testApp } from '#test/app.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { applicationRole, grantApplicationRole, ownsSchema } from './application-role.ts'
import { createDatabase } from './database.ts'
import { startWorker } from './worker/start.ts'

const t = await testApp()
const p = await testPersonas(t)
const cookie = await signIn(t, p.leden.inkoper.id)
const id = await insertProeftuin({ t, p }, { team: { hr: 'hr' } })

// A role is the server's: on one that is given to the tests it may be there already.
await t.pool.query(`do $$ begin create role ${applicationRole};
  exception when duplicate_object or unique_violation then null; end $$`)
await grantApplicationRole(t.pool)

const limited = createDatabase(t.url, { max: 4 })
limited.pool.on('connect', (client) => {
  void client.query(`set role ${applicationRole}`)
})
afterAll(() => limited.close())

describe('the role that the application works as', () => {
  it.each([
    'drop table lid',
    'alter table lid add column x text',
    'create table x (y text)',
    'create index on lid (naam)',
    "update audit set handeling = 'anders'",
    'delete from audit',
    'truncate audit',
    'truncate lid',
    'alter table audit disable trigger all',
    'drop trigger audit_onveranderlijk on audit',
    'create or replace function audit_is_onveranderlijk() returns trigger language sql as $$ select null $$',
    "insert into migratie (naam, sha256) values ('0099_x.sql', 'x')",
    'update migratie set demo = true',
    'drop schema pgboss cascade',
    "set session_replication_role = 'replica'",
  ])('is refused: %s', async (statement) => {
    await expect(limited.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('is no owner, and the one that migrates is', async () => {
    const asking = (pool: pg.Pool) => ownsSchema(pool as unknown as pg.Client)
    expect([await asking(limited.pool), await asking(t.pool)]).toEqual([false, true])
  })

  it('may do all that the pages and the jobs ask for', async () => {
    const app = appOn({ ...limited, url: t.url })
    const as = (path: string, fields?: Record<string, string>) =>
      app.app.request(path, {
        headers: { cookie, origin: new URL(app.deps.config.url).origin },
        ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
      })
    expect((await as(paths.proeftuin(id))).status).toBe(200)
    expect((await as(paths.team(id), { email: 'nieuw@voorbeeld.test', rol: 'hr' })).status).toBe(303)
    await app.runJobs()
    expect(await app.mails('nieuw@voorbeeld.test')).toHaveLength(1)
  })

  it('runs the worker, which keeps a schedule', async () => {
    const { config, logger } = t.deps
    const context = { db: limited.db, post: null, config, logger, fillings: [], mailsoorten }
    const { pool } = limited
    const worker = await startWorker({ url: t.url, pool, jobs, schedules, context, lanes: 2 })
    await worker.stop()
  })

  it('starts on a database that is up to date, though it could not have brought it there', async () => {
    expect(await migrate(limited.pool)).toEqual([])
    await grantApplicationRole(limited.pool)
  })
})
