import { parentPort } from 'node:worker_threads'
import { oordeelOver, type Tabel } from './tabel-nakijken.ts'

/** The other end of oordeelInWorker: a file comes in, what is wrong with it goes out. */
parentPort?.on('message', async (tabel: Tabel) => parentPort?.postMessage(await oordeelOver(tabel)))
