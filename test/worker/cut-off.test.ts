import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { enqueueIn } from '#src/platform/jobs.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { testApp } from '../app.ts'
import { late } from '../npm-start.ts'
import { type TestLid, testPersonas } from '../personas.ts'
import { browserOf } from '../request.ts'
import { mailServer } from './mail-server.ts'
import { type Worker, workersOn } from './worker-process.ts'

const t = await testApp()
const p = await testPersonas(t)
const mails = await mailServer()
const { start, isOver } = await workersOn(t.url, mails.url)

let worker: Worker
beforeEach(async () => {
  worker = await start()
})
afterEach(() => worker.kill())

async function askLink(lid: TestLid): Promise<string> {
  const { id: lidId, email } = p.leden[lid]
  const { id } = await t.db
    .insertInto('inlogverzoek')
    .values({ lidId, terug: '/', verlooptOp: new Date(Date.now() + 600_000) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await enqueueIn(t.db)('stuur-inloglink', { verzoekId: id })
  return email
}

/** Nothing waits, and nothing is being done. */
const isQuiet = async () => {
  const { rows } =
    await sql`select from pgboss.job where state < 'completed' and start_after <= now()`.execute(t.db)
  return rows.length === 0
}
const untilQuiet = () => untilTrue(isQuiet, 30, late('all jobs are done'))

const verzendingen = async (lid: TestLid) =>
  (await t.db.selectFrom('verzending').selectAll().where('lidId', '=', p.leden[lid].id).execute()).length

/** Ends every connection of the worker, as a database that restarts does. */
const endConnections = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name in ('vonk-worker', 'vonk-bel')`.execute(t.db)

it('sends a mail again as it was, when it is killed before it hears that the mail was taken', {
  timeout: 60_000,
}, async () => {
  const letGo = mails.holdMails()
  const to = await askLink('inkoper')
  await mails.untilMails(to, 1)
  await worker.kill()
  letGo()
  worker = await start()
  await mails.untilMails(to, 2)
  await untilQuiet()
  const [first, again, ...more] = mails.mailsTo(to)
  expect(again).toMatchObject({ id: first?.id, link: first?.link })
  expect(more).toEqual([])
  expect(await verzendingen('inkoper')).toBe(1)
  expect((await browserOf(t).post(first?.link ?? '')).status).toBe(303)
})

it('does a job that was killed in the middle from the beginning, as if it never began', {
  timeout: 60_000,
}, async () => {
  const lock = await t.pool.connect()
  await lock.query('begin; lock table verzending in access exclusive mode')
  const to = await askLink('hr')
  const isWaiting = async () =>
    (
      await sql`select from pg_stat_activity where application_name = 'vonk-worker' and wait_event_type = 'Lock'
        and datname = current_database()`.execute(t.db)
    ).rows.length > 0
  await untilTrue(isWaiting, 20, late('the job waits for the lock'))
  await worker.kill()
  await lock.query('rollback')
  lock.release()
  worker = await start()
  await mails.untilMails(to, 1)
  await untilQuiet()
  expect(mails.mailsTo(to)).toHaveLength(1)
  expect(await verzendingen('hr')).toBe(1)
})

it('goes on when the database breaks every connection in the middle of a mail', {
  timeout: 60_000,
}, async () => {
  const letGo = mails.holdMails()
  const to = await askLink('jobcoach')
  await mails.untilMails(to, 1)
  await endConnections()
  letGo()
  await mails.untilMails(to, 2)
  await untilQuiet()
  const [first, again] = mails.mailsTo(to)
  expect(again).toMatchObject({ id: first?.id, link: first?.link })
  expect(isOver(worker.child)).toBe(false)
})

it('hears of what was asked for while its connection was away', async () => {
  await endConnections()
  await mails.untilMails(await askLink('collega'), 1)
  expect(isOver(worker.child)).toBe(false)
})
