import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { clusterName, type Place } from './place.ts'
import { Problem } from './problem.ts'
import { allProcesses, commandOf } from './processes.ts'
import { untilTrue } from './wait.ts'

/** Stops a server that a killed Vonk left on this cluster, and clears the pid files that mean nothing any more. */
export async function stopLeftBehind(place: Place) {
  const file = join(place.cluster, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === null) return
  if (isServer(commandOf(pid), place)) process.kill(pid, 'SIGINT')
  await untilAllGone(place)
  // A number may belong to another program by now, or to a process that nobody reaped: PostgreSQL would refuse to
  // start. Removing the files is safe only because none of its processes is left.
  rmSync(file, { force: true })
  rmSync(join(place.socket, '.s.PGSQL.5432.lock'), { force: true })
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null
  } catch {
    return null
  }
}

/** The processes of a server that was killed end by themselves, when they notice. */
async function untilAllGone(place: Place) {
  const left = () =>
    allProcesses().filter(({ command }) => isServer(command, place) || isPartOf(command, place))
  const gone = () => left().length === 0
  const problem = () =>
    new Problem(
      `Een eerdere PostgreSQL op ${place.cluster} stopt niet (proces ${left()[0]?.pid}): beëindig dat proces en start opnieuw.`,
    )
  await untilTrue(gone, 60, problem)
}

const isServer = (command: string, { cluster }: Place) =>
  /postgres["']? /.test(command) && command.includes(`-D ${cluster}`)

const isPartOf = (command: string, { cluster }: Place) =>
  command.startsWith(`postgres: ${clusterName(cluster)}: `)
