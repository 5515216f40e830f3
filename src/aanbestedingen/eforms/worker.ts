import { parentPort, workerData } from 'node:worker_threads'
import { readNotice } from './read.ts'

/** The other end of readInWorker: reads one notice, answers, ends. */
parentPort?.postMessage(readNotice(workerData as Uint8Array))
