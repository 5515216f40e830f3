import { parentPort } from 'node:worker_threads'
import { readNotice } from './read.ts'

/** The other end of readInWorker: a notice comes in, what was understood goes out. */
parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(readNotice(bytes)))
