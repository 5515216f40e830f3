import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import { createApp } from '#src/app.tsx'
import { jobs } from '#src/jobs.ts'
import { fillings, mailsoorten } from '#src/nouns.ts'
import { type Config, readConfig } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import type { WorkerContext } from '#src/platform/job-context.ts'
import type { JobName } from '#src/platform/jobs.ts'
import { createLogger } from '#src/platform/log.ts'
import { smtpPost } from '#src/platform/smtp.ts'
import type { Deps, Env } from '#src/platform/web/context.ts'
import { type Begun, runBegun } from '#src/platform/worker/begun.ts'
import { demoDatabase, type TestDatabase, testDatabase } from './database.ts'

/** Files that tests add; gone with the process. */
const bestanden = mkdtempSync(join(tmpdir(), 'vonk-bestanden-'))
process.on('exit', () => rmSync(bestanden, { recursive: true, force: true }))

export type TestMail = { id: string; aan: string; onderwerp: string; tekst: string; html: string }

export type TestApp = TestDatabase & {
  app: Hono<Env>
  deps: Deps
  /** Runs the jobs that wait, and those they start, one by one, oldest first; throws what a job throws. */
  runJobs: () => Promise<void>
  /** Runs one that is about nothing in particular, such as one that runs every day. */
  runJob: (name: JobName) => Promise<void>
  /** The mails in the local mailbox, oldest first; with an address: only those to it. */
  mails: (aan?: string) => Promise<TestMail[]>
}

/** The app of production on a database of its own, a demo if that is what it is. Call it once, at the top of a test file: `const t = await testApp()`. */
export async function testApp(changes: Partial<Config> = {}): Promise<TestApp> {
  const database = await (changes.demo ? demoDatabase() : testDatabase())
  return appOn(database, changes)
}

/** Another app on the same database: for what depends on configuration, such as demo mode. */
export function appOn(database: TestDatabase, changes: Partial<Config> = {}): TestApp {
  const { db, pool, url } = database
  const asked = readConfig({ NODE_ENV: 'test', VONK_DEMO: '0', VONK_BESTANDEN: bestanden })
  const config: Config = { ...asked, ...changes }
  const logger = createLogger(config, 'test')
  const deps: Deps = { config, logger, assets: {}, database: { url, db, pool, close: async () => {} } }
  const post = config.smtpUrl ? smtpPost(config, config.smtpUrl) : null
  const context = { db, post, config, logger, fillings, mailsoorten }
  const runJobs = () => runWaiting(context)
  const runJob = (name: JobName) =>
    db.transaction().execute(async (tx) => jobs[name]?.run({}, { ...context, db: tx }))
  return { db, pool, url, deps, app: createApp(deps), runJobs, runJob, mails: (aan) => readMails(db, aan) }
}

async function runWaiting(context: WorkerContext): Promise<void> {
  const { db } = context
  for (let next = await firstWaiting(db); next; next = await firstWaiting(db)) {
    const become = (state: string) =>
      sql`update pgboss.job set state = ${state}::pgboss.job_state where id = ${next?.id}`.execute(db)
    await become('active')
    await runBegun(next, jobs, context).catch(async (error) => {
      await become('retry')
      throw error
    })
  }
}

async function firstWaiting(db: Db) {
  const { rows } = await sql<Begun>`
    select id, name, data from pgboss.job
    where state in ('created', 'retry') and name not like '\\_\\_pgboss%'
    order by created_on, id limit 1`.execute(db)
  return rows[0]
}

async function readMails(db: Db, aan: string | undefined): Promise<TestMail[]> {
  const mails = await db.selectFrom('postvak').selectAll().orderBy('bezorgdOp').orderBy('id').execute()
  return mails.filter((mail) => aan === undefined || mail.aan === aan)
}
