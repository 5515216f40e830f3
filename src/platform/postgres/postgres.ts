import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicationRole } from '../application-role.ts'
import { runAs } from './account.ts'
import { prepareCluster } from './cluster.ts'
import { connectionString, makeDatabase, refusal } from './connection.ts'
import type { Place } from './place.ts'
import { diskFull, hasNoRoom, isDiskFull, Problem } from './problem.ts'
import { stopLeftBehind } from './stale.ts'
import { untilTrue } from './wait.ts'

/** A running embedded PostgreSQL. */
export type Postgres = {
  /** For DATABASE_URL: the database `vonk`, as its owner. */
  url: string
  /** The same database, as the role that cannot alter it: for web server and worker. */
  appUrl: string
  /** The same server as the one role that may do everything, such as making test databases. */
  adminUrl: string
  folder: string
  pid: number
  /** Settles when the server has ended, whoever ended it. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/** Starts the embedded PostgreSQL in its place; the database is made when it is not there yet. */
export async function startPostgres(place: Place, { durable = true } = {}): Promise<Postgres> {
  prepareCluster(place, durable)
  await stopLeftBehind(place)
  const server = await launch(place)
  await makeDatabase(place.socket)
  const ended = server.exitCode === null ? once(server, 'exit').then(() => {}) : Promise.resolve()
  return {
    url: connectionString(place.socket, 'vonk', 'vonk'),
    appUrl: connectionString(place.socket, 'vonk', applicationRole),
    adminUrl: connectionString(place.socket, 'postgres', 'postgres'),
    folder: place.folder,
    pid: server.pid as number,
    ended,
    stop: () => stop(server, ended),
  }
}

async function launch(place: Place): Promise<ChildProcess> {
  const server = spawnServer(place)
  const problem = await readiness(server, place)
  if (!problem) return server
  const words = lastWords(place.cluster) ?? problem
  if (isDiskFull(words) || hasNoRoom(place.folder)) throw diskFull(place.folder)
  throw new Problem(`PostgreSQL start niet: ${words} (meer staat in ${join(place.cluster, 'log')}).`)
}

/** In a process group of its own: a Ctrl-C in the terminal must not end it before the web server is done. */
function spawnServer(place: Place): ChildProcess {
  return spawn(join(place.programs, 'postgres'), ['-D', place.cluster], {
    cwd: '/',
    detached: true,
    stdio: 'ignore',
    ...runAs(place.account),
  })
}

// Recovery after a crash replays what was written since the last checkpoint: that may take minutes.
const RECOVERY_SECONDS = 600

/** null as soon as the server takes connections; otherwise why it never will. */
async function readiness(server: ChildProcess, place: Place): Promise<string | null> {
  let problem: string | null = null
  server.once('error', (error) => {
    problem = error.message
  })
  const ended = () => server.exitCode !== null || server.signalCode !== null || server.pid === undefined
  const settled = async () => {
    if (ended()) return true
    problem = await refusal(place.socket)
    return problem === null
  }
  await untilTrue(settled, RECOVERY_SECONDS, () => new Problem(`PostgreSQL start niet: ${problem}.`))
  return ended() ? (problem ?? 'het stopte meteen') : null
}

async function stop(server: ChildProcess, ended: Promise<void>) {
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), 60_000)
  await ended
  clearTimeout(impatient)
}

/** Why it gave up, from its own log. */
function lastWords(cluster: string): string | undefined {
  try {
    const name = readFileSync(join(cluster, 'current_logfiles'), 'utf8').trim().split(' ')[1] ?? ''
    const lines = readFileSync(join(cluster, name), 'utf8').trim().split('\n')
    return lines.findLast((line) => /(FATAL|PANIC): /.test(line))?.replace(/^.*(FATAL|PANIC):\s+/, '')
  } catch {
    return undefined
  }
}
