import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { answerOf, workerUrl } from './thread.ts'

it('survives what asks all the memory there is, or all the time', async () => {
  const run = async (work: string) => {
    const code = `require('node:worker_threads').parentPort.on('message', (given) => { ${work} })`
    const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } })
    const answer = await answerOf(worker, { message: 'vraag', timeoutMs: 20_000 }).catch((error) => error)
    await worker.terminate()
    return answer
  }
  const hungry = await run('const all = []; for (;;) all.push({ given })')
  expect(hungry).toMatchObject({ of: 'memory' })
  expect(await run('throw new TypeError(given)')).toMatchObject({ name: 'TypeError' })
  const slow = new Worker('for (;;);', { eval: true })
  await expect(answerOf(slow, { message: '', timeoutMs: 100 })).rejects.toMatchObject({ of: 'time' })
  await slow.terminate()
})

it('finds a worker beside the source and beside the bundle', () => {
  const names = { bundle: 'eforms-worker.js', source: 'worker.ts' }
  const url = (from: string) => workerUrl(from, names).pathname
  expect(url('file:///app/src/markt/aanbestedingen/eforms/read-in-worker.ts')).toMatch(/eforms\/worker\.ts$/)
  expect(url('file:///app/dist/server.js')).toBe('/app/dist/eforms-worker.js')
})
