import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; command: string }

/** The command line of a running process; empty when there is none, or when only its number is left. */
export const commandOf = (pid: number): string =>
  existsSync('/proc/self') ? readCommand(pid) : (listByPs(['-p', String(pid)])[0]?.command ?? '')

/** Every process whose command line we may see. */
export const allProcesses = (): Process[] => (existsSync('/proc/self') ? listProc() : listByPs(['-ax']))

function listProc(): Process[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return pids.map((pid) => ({ pid, command: readCommand(pid) }))
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** Where there is no /proc, such as on macOS. */
function listByPs(which: string[]): Process[] {
  try {
    const lines = execFileSync('ps', [...which, '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n')
    return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line.replace(/^\s*\d+\s+/, '') }))
  } catch {
    return []
  }
}
