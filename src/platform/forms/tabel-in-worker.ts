import { Worker } from 'node:worker_threads'
import { AsksTooMuch, answerOf, workerUrl } from '../thread.ts'
import type { Oordeel, Tabel } from './tabel-nakijken.ts'

/** With flags for the whole process (bin/node-flags.ts) those count instead. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

const patienceMs = 30_000

/**
 * oordeelOver in a thread of its own: no file can block or crash the process, whatever the bounds of its reader forgot.
 * How many go at once is for who calls: see web/turns.ts.
 */
export async function oordeelInWorker(tabel: Tabel, timeoutMs = patienceMs): Promise<Oordeel> {
  const url = workerUrl(import.meta.url, { bundle: 'tabel-worker.js', source: 'tabel-worker.ts' })
  const worker = new Worker(url, { resourceLimits: memory, execArgv: [], env: {} })
  try {
    return await answerOf<Oordeel>(worker, { message: tabel, timeoutMs })
  } catch (error) {
    if (error instanceof AsksTooMuch) return 'lang'
    throw error
  } finally {
    await worker.terminate()
  }
}
