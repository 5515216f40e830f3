import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from '#src/platform/postgres/stale.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { root } from '#src/platform/root.ts'

const fileIn = (folder: string) => join(folder, 'processen.json')

/** So that the next start knows what a killed one may have left. */
export const writeDown = (folder: string, pids: number[]) =>
  writeFileSync(fileIn(folder), JSON.stringify(pids))

/** Ends web server and worker of a Vonk that was killed: they do so themselves, unless they hang. */
export async function endLeftBehind(folder: string) {
  const alive = readPids(folder).filter(isOurs)
  for (const pid of alive) process.kill(pid, 'SIGTERM')
  const gone = () => !alive.some(isOurs)
  await untilTrue(gone, { seconds: 5, what: '' }).catch(() => {
    for (const pid of alive.filter(isOurs)) process.kill(pid, 'SIGKILL')
  })
}

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
