import { pino } from 'pino'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { enqueueIn, prepareQueues, startWorker } from './jobs.ts'

const t = await testApp()

it('logs a job that fails, by its name and without what it was about', async () => {
  let write = (_line: string) => {}
  const told = new Promise<string>((resolve) => {
    write = resolve
  })
  const logger = pino({}, { write: (line) => write(line) })
  const pool = t.deps.database.pool
  const broken = () =>
    Promise.reject(Object.assign(new Error('no such thing'), { detail: 'iemand@voorbeeld.test' }))
  await prepareQueues(pool, ['gaat-mis'])
  const worker = await startWorker(pool, { jobs: { 'gaat-mis': broken }, schedules: [], context: {}, logger })
  await enqueueIn(t.db)('gaat-mis', { id: 'x' })
  const line = await told
  await worker.stop()
  expect(JSON.parse(line)).toMatchObject({
    job: 'gaat-mis',
    err: { name: 'Error', message: 'no such thing' },
  })
  expect(line).not.toContain('iemand@')
})
