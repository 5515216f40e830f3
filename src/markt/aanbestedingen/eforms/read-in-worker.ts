import { Worker } from 'node:worker_threads'
import { AsksTooMuch, answerOf, workerUrl } from '#src/platform/thread.ts'
import type { NoticeResult } from './notice.ts'
import { again, BOUNDS, NoticeRefusal, resultOf, tooBig, tooSlow } from './refusal.ts'

const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** After a bigger file the worker ends, so that its memory is given back. */
const SMALL = 1024 * 1024

/** One worker is kept for the next notice: starting one takes some 50 ms, reading a notice 10. */
let idle: Worker | null = null

const url = () => workerUrl(import.meta.url, { bundle: 'eforms-worker.js', source: 'worker.ts' })

/**
 * readNotice in a thread of its own, so that no file can block or crash the process. Too slow or too much memory is a
 * problem in the result. Rejects only for a fault in our code. How many go at once is for who calls: see turns.ts.
 */
export async function readInWorker(
  bytes: Uint8Array,
  { timeoutMs = BOUNDS.milliseconds }: { timeoutMs?: number } = {},
): Promise<NoticeResult> {
  if (bytes.byteLength > BOUNDS.bytes) return resultOf(tooBig())
  const worker = idle ?? new Worker(url(), { resourceLimits: MEMORY, execArgv: [], env: {} })
  idle = null
  let keep = false
  try {
    const result = await answerOf<NoticeResult>(worker, { message: bytes, timeoutMs })
    keep = bytes.byteLength <= SMALL && idle === null
    return result
  } catch (error) {
    if (error instanceof AsksTooMuch) return resultOf(error.of === 'time' ? tooSlow() : tooHeavy())
    throw error
  } finally {
    if (keep) rest(worker)
    else await worker.terminate()
  }
}

/** Keeps the worker without keeping the process alive for it. */
function rest(worker: Worker): void {
  const forget = () => {
    if (idle === worker) idle = null
  }
  worker.removeAllListeners()
  worker.on('error', forget)
  worker.on('exit', forget)
  worker.unref()
  idle = worker
}

const tooHeavy = () =>
  new NoticeRefusal(
    'te_ingewikkeld',
    `Dit bestand kost te veel geheugen om te lezen: ${again}, of vul de gegevens zelf in.`,
  )
