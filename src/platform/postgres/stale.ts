import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { untilTrue } from './wait.ts'

/** Stops a server that an earlier Vonk left behind on this cluster, and clears a pid file that means nothing any more. */
export async function stopLeftBehind(cluster: string) {
  const file = join(cluster, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === null) return
  if (isPostgresOn(pid, cluster)) {
    process.kill(pid, 'SIGINT')
    await untilTrue(() => !isPostgresOn(pid, cluster), { seconds: 60, what: `PostgreSQL ${pid} stopt niet` })
  } else if (existsSync(file)) {
    // The number may belong to something else by now, and PostgreSQL would then refuse to start.
    rmSync(file, { force: true })
  }
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null
  } catch {
    return null
  }
}

const isPostgresOn = (pid: number, cluster: string) => {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(cluster)
}

/** The command line of a running process; empty when there is none. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return existsSync('/proc/self') ? '' : commandByPs(pid)
  }
}

function commandByPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
