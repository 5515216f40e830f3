import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { runAs } from './account.ts'
import { prepareCluster } from './cluster.ts'
import { connectionString, makeDatabase, refusal } from './connection.ts'
import type { Place } from './place.ts'
import { diskFull, isDiskFull, Problem } from './problem.ts'
import { stopLeftBehind } from './stale.ts'
import { untilTrue } from './wait.ts'

/** A running embedded PostgreSQL. */
export type Postgres = {
  /** For DATABASE_URL: the database `vonk`, as its owner. */
  url: string
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
  await stopLeftBehind(place.cluster)
  const server = await launch(place)
  await makeDatabase(place.socket)
  const ended = server.exitCode === null ? once(server, 'exit').then(() => {}) : Promise.resolve()
  return {
    url: connectionString(place.socket, 'vonk', 'vonk'),
    adminUrl: connectionString(place.socket, 'postgres', 'postgres'),
    folder: place.folder,
    pid: server.pid as number,
    ended,
    stop: () => stop(server, ended),
  }
}

// After a kill -9 the old server's last processes hold its memory for a moment; starting is then refused.
const ATTEMPTS = 20

async function launch(place: Place): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    const { server, output } = spawnServer(place)
    const problem = await readiness(server, place)
    if (!problem) return server
    if (isDiskFull(problem + output())) throw diskFull(place.folder)
    if (attempt === ATTEMPTS || !/shared memory block|lock file/.test(output())) {
      throw new Problem(
        `PostgreSQL start niet: ${lastLine(output()) || problem} Meer staat in ${join(place.cluster, 'log')}.`,
      )
    }
  }
}

/** In a process group of its own: a Ctrl-C in the terminal must not end it before the web server is done. */
function spawnServer(place: Place) {
  const server = spawn(join(place.programs, 'postgres'), ['-D', place.cluster], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...runAs(place.account),
  })
  let text = ''
  server.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-4000)
  })
  return { server, output: () => text }
}

/** null as soon as the server takes connections; otherwise why it never will. */
async function readiness(server: ChildProcess, place: Place): Promise<string | null> {
  let problem: string | null = 'het antwoordt niet.'
  server.once('error', (error) => {
    problem = error.message
  })
  const ended = () => server.exitCode !== null || server.signalCode !== null || server.pid === undefined
  // Recovery after a crash replays what was written since the last checkpoint: that may take minutes.
  await untilTrue(
    async () => {
      if (ended()) return true
      problem = await refusal(place.socket)
      return problem === null
    },
    { seconds: 300, what: 'PostgreSQL neemt geen verbindingen aan' },
  )
  return problem
}

async function stop(server: ChildProcess, ended: Promise<void>) {
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), 60_000)
  await ended
  clearTimeout(impatient)
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? ''
