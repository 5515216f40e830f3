import { Worker } from 'node:worker_threads'
import type { NoticeResult } from './notice.ts'
import { again, BOUNDS, NoticeRefusal, resultOf, tooBig, tooSlow } from './refusal.ts'

const MAX_RUNNING = 2
const MAX_WAITING = 20
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

let running = 0
const waiting: (() => void)[] = []

/** Beside the bundle (`dist/*.js`) the worker is a bundle too; from source it is the TypeScript file. */
export function workerUrl(from: string): URL {
  return new URL(from.endsWith('.js') ? './eforms-worker.js' : './worker.ts', from)
}

/**
 * readNotice in a thread of its own, so that no file can block or crash the process. At most two at a time, others wait;
 * too slow, too much memory or too many waiting is a problem in the result. Rejects only for a fault in our code.
 */
export async function readInWorker(
  bytes: Uint8Array,
  { timeoutMs = BOUNDS.milliseconds }: { timeoutMs?: number } = {},
): Promise<NoticeResult> {
  if (bytes.byteLength > BOUNDS.bytes) return resultOf(tooBig())
  if (waiting.length >= MAX_WAITING) return resultOf(tooBusy())
  if (running >= MAX_RUNNING) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await run(bytes, timeoutMs)
  } finally {
    release()
  }
}

/** Hands the place to the next in line, so that `running` stays the same, or gives it up. */
function release(): void {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}

function run(bytes: Uint8Array, timeoutMs: number): Promise<NoticeResult> {
  const worker = new Worker(workerUrl(import.meta.url), {
    workerData: bytes,
    resourceLimits: MEMORY,
    execArgv: [],
    env: {},
  })
  return new Promise<NoticeResult>((resolve, reject) => {
    const timer = setTimeout(() => resolve(resultOf(tooSlow())), timeoutMs)
    const done = () => clearTimeout(timer)
    worker.once('message', (result: NoticeResult) => resolve(result))
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(resultOf(tooHeavy())) : reject(error),
    )
    worker.once('exit', (code) => {
      done()
      reject(new Error(`the notice worker ended with ${code} and no answer`))
    })
  }).finally(() => worker.terminate())
}

const tooHeavy = () =>
  new NoticeRefusal(
    'te_ingewikkeld',
    `Dit bestand kost te veel geheugen om te lezen: ${again}, of vul de gegevens zelf in.`,
  )

const tooBusy = () =>
  new NoticeRefusal(
    'druk',
    'Er worden nu veel bestanden tegelijk gelezen: probeer het over een minuut opnieuw.',
  )
