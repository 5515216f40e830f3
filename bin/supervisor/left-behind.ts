import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '#src/platform/postgres/problem.ts'
import { commandOf } from '#src/platform/postgres/processes.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { root } from '#src/platform/root.ts'

const fileIn = (folder: string) => join(folder, 'processen.json')

/** So that the next start knows what a killed one may have left. Whole or not at all: this one may be killed now. */
export function writeDown(folder: string, pids: number[]) {
  const unfinished = `${fileIn(folder)}.nieuw`
  writeFileSync(unfinished, JSON.stringify(pids))
  renameSync(unfinished, fileIn(folder))
}

/** Ends the web server and worker of a Vonk that was killed: they do so themselves, unless they hang. */
export async function endLeftBehind(folder: string) {
  const alive = readPids(folder).filter(isOurs)
  const gone = () => !alive.some(isOurs)
  const signalAll = (signal: NodeJS.Signals) => {
    for (const pid of alive.filter(isOurs)) process.kill(pid, signal)
  }
  signalAll('SIGTERM')
  await untilTrue(gone, 3, late).catch(() => signalAll('SIGKILL'))
  await untilTrue(gone, 5, late)
}

const late = () => new Problem('Een eerdere Vonk stopt niet: beëindig die processen en start opnieuw.')

function readPids(folder: string): number[] {
  if (!existsSync(fileIn(folder))) return []
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8'))
  } catch {
    return []
  }
}

/** The number may be another program’s by now. */
const isOurs = (pid: number) => commandOf(pid).includes(join(root, 'dist'))
