import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { type Gelezen, leesRijen, type Vraag } from './rijen.ts'
import { TabelGeweigerd } from './weigering.ts'

/** The next rows; that there are no more; or why the file as a whole is not read. */
export type Antwoord = Gelezen | { klaar: true } | { geweigerd: string }

/** The other end of readTabel: a question comes in, and each message after that asks for the next rows. */
parentPort?.once('message', async (vraag: Vraag) => {
  const say = (answer: Antwoord) => parentPort?.postMessage(answer)
  try {
    for await (const gelezen of leesRijen(vraag)) {
      say(gelezen)
      if (parentPort) await once(parentPort, 'message')
    }
    say({ klaar: true })
  } catch (error) {
    if (!(error instanceof TabelGeweigerd)) throw error
    say({ geweigerd: error.message })
  }
})
