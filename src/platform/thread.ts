import type { Worker } from 'node:worker_threads'

/** It asked more of its thread than it may have: more time, or more memory. */
export class AsksTooMuch extends Error {
  override name = 'AsksTooMuch'
  readonly of: 'time' | 'memory'
  constructor(of: 'time' | 'memory') {
    super(`too much ${of}`)
    this.of = of
  }
}

/** Beside the bundle (`dist/*.js`) a worker is a bundle too; from source it is a TypeScript file beside who asks. */
export function workerUrl(from: string, { bundle, source }: { bundle: string; source: string }): URL {
  return new URL(`./${from.endsWith('.js') ? bundle : source}`, from)
}

type Ask = { message: unknown; timeoutMs: number }

/** Rejects with AsksTooMuch when what was given does, with another Error when our code is at fault. */
export async function answerOf<Answer>(worker: Worker, { message, timeoutMs }: Ask): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const timer = setTimeout(() => reject(new AsksTooMuch('time')), timeoutMs)
  worker.removeAllListeners()
  worker.ref()
  worker.on('message', resolve)
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new AsksTooMuch('memory') : error),
  )
  worker.on('exit', (code) => reject(new Error(`the worker ended with ${code} and no answer`)))
  worker.postMessage(message)
  return promise.finally(() => clearTimeout(timer))
}
