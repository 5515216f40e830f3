import { Worker } from 'node:worker_threads'
import { AsksTooMuch, answerOf, workerUrl } from '../thread.ts'
import { type Cel, leeg } from './cel.ts'
import type { Kolommen } from './kolom.ts'
import type { Vraag } from './rijen.ts'
import { TabelGeweigerd } from './weigering.ts'
import type { Antwoord } from './worker.ts'

/** With flags for the whole process (bin/node-flags.ts) those count instead. */
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** So long the thread may work in all; what is done with the rows in the meantime does not count. */
const patienceMs = 120_000

const teZwaar =
  'Dit bestand kost te veel tijd of geheugen om te lezen. Verdeel het over meer bestanden, of haal weg wat er niet in hoort.'

/** `rijen`: so many were read; `deel`: of so much of the file, from 0 to 1. */
export type Voortgang = { rijen: number; deel: number }

/** `maxRijen`: more is refused as a whole. `onVoortgang` is called some times a second at most. */
export type Lezing<K extends Kolommen> = {
  kolommen: K
  maxRijen: number
  patienceMs?: number
  onVoortgang?: (voortgang: Voortgang) => void
}

/** A row as people see it numbered, with a cell for each column. */
export type Rij<K extends Kolommen> = { rij: number; cellen: { [Naam in keyof K]: Cel } }

/**
 * Reads the table in a file on this server, whatever kind it is (ODS, XLSX or CSV, by what stands in it), row by row.
 * Columns are known by their titles, in any order; other columns, and rows in which nothing stands, are passed over. That
 * happens in a thread of its own, bounded in memory and time; how many go at once is for who calls (web/turns.ts).
 * Throws TabelGeweigerd, with a Dutch sentence, as soon as it is known that the file as a whole cannot be read: what was
 * handed on before that is not to be kept.
 */
export async function* readTabel<K extends Kolommen>(pad: string, lezing: Lezing<K>): AsyncGenerator<Rij<K>> {
  const { kolommen, maxRijen, onVoortgang } = lezing
  const url = workerUrl(import.meta.url, { bundle: 'tabel-lezen-worker.js', source: 'worker.ts' })
  const worker = new Worker(url, { resourceLimits: memory, execArgv: [], env: {} })
  const ask = askingOf(worker, lezing.patienceMs ?? patienceMs)
  try {
    const vraag: Vraag = { pad, kolommen, maxRijen }
    let [next, rijen] = [ask(vraag), 0]
    for (;;) {
      const answer = await next
      if ('geweigerd' in answer) throw new TabelGeweigerd(answer.geweigerd)
      if ('klaar' in answer) return
      // It reads on while these rows are used.
      next = ask('verder')
      rijen += answer.rijen.length
      onVoortgang?.({ rijen, deel: answer.deel })
      for (const [rij, cellen] of answer.rijen) yield { rij, cellen: named(kolommen, cellen) }
    }
  } finally {
    await worker.terminate()
  }
}

function named<K extends Kolommen>(kolommen: K, cellen: Cel[]): Rij<K>['cellen'] {
  return Object.fromEntries(
    Object.keys(kolommen).map((naam, i) => [naam, cellen[i] ?? leeg]),
  ) as Rij<K>['cellen']
}

function askingOf(worker: Worker, patience: number) {
  let left = patience
  const answered = async (message: Vraag | 'verder'): Promise<Antwoord> => {
    const begun = performance.now()
    try {
      return await answerOf<Antwoord>(worker, { message, timeoutMs: Math.max(0, left) })
    } catch (error) {
      if (error instanceof AsksTooMuch) return { geweigerd: teZwaar }
      throw error
    } finally {
      left -= performance.now() - begun
    }
  }
  return (message: Vraag | 'verder') => {
    const answer = answered(message)
    // Who stops reading does not wait for what was asked already.
    answer.catch(() => {})
    return answer
  }
}
