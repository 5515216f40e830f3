import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { mailsoorten } from '#src/nouns.ts'
import { testApp } from '#test/app.ts'
import { job, Nothing } from '../job-context.ts'
import type { JobPayloads } from '../jobs.ts'
import { planner } from './plan.ts'
import { prepareQueues } from './queues.ts'
import { startWorker } from './start.ts'

const t = await testApp()
const { db, pool, url } = t

it('logs a job that fails, by its name and without what it was about', async () => {
  const { promise: told, resolve: write } = Promise.withResolvers<string>()
  const logger = pino({}, { write })
  const broken = job(Nothing, () =>
    Promise.reject(Object.assign(new Error('no such thing'), { detail: 'iemand@voorbeeld.test' })),
  )
  await prepareQueues(pool, ['gaat-mis'])
  const context = { db, post: null, config: t.deps.config, logger, fillings: [], mailsoorten }
  const worker = await startWorker({
    url,
    pool,
    jobs: { 'gaat-mis': broken },
    schedules: [],
    context,
    lanes: 1,
  })
  await sql`insert into pgboss.job (name, data) values ('gaat-mis', '{}')`.execute(db)
  const line = await told
  await worker.stop()
  expect(JSON.parse(line)).toMatchObject({
    job: 'gaat-mis',
    err: { name: 'Error', message: 'no such thing' },
  })
  expect(line).not.toContain('iemand@')
})

it('plans each time of what runs by itself once, whoever plans it, and Beheer does not count it as waiting', async () => {
  const schedules = [{ name: 'ruim-op', cron: '23 4 * * *' }] as const
  const [plan, other] = [planner(db, [...schedules]), planner(db, [...schedules])]
  for (const again of [plan, plan, other]) await again()
  const { rows } = await sql<{ tijd: string; later: boolean }>`
    select to_char(start_after at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd, start_after > now() as later
    from pgboss.job where name = 'ruim-op'`.execute(db)
  expect(rows).toEqual([{ tijd: '04:23', later: true }])
})

it('knows by the name of a job what it is about, and which there are', () => {
  // These do not compile when any name or payload would do.
  const isKnown: 'stuur-niets' extends keyof JobPayloads ? true : false = false
  const takesAll: { verzoekId: number } extends JobPayloads['stuur-inloglink'] ? true : false = false
  const takesThis: { verzoekId: string } extends JobPayloads['stuur-inloglink'] ? true : false = true
  expect([isKnown, takesAll, takesThis]).toEqual([false, false, true])
})
