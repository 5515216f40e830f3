import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { nodeFlags } from '../node-flags.ts'
import type { Running } from './keep.ts'

export type Program = 'server' | 'worker'
/** `ready` settles when the program says that its work can begin. */
export type Started = Running & { pid: number; ready: Promise<unknown> }
export type Environment = Record<string, string>

const FINISH_MS = 15_000

/**
 * Starts a program of `dist/`. In a process group of its own, so that a Ctrl-C reaches it through us, in order;
 * the IPC channel tells it when we are gone.
 */
export function startProgram(program: Program, environment: Environment): Started {
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'dist', `${program}.js`)], {
    cwd: root,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  return { pid: child.pid ?? 0, ready: once(child, 'message'), ended, stop: () => stop(child, ended) }
}

/** It finishes what it is doing; after a while it has to. */
async function stop(child: ChildProcess, ended: Promise<unknown>) {
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), FINISH_MS)
  await ended
  clearTimeout(impatient)
}

/** Runs a command of `dist/cli.js` to its end; its last line on standard error is the reason when it fails. */
export async function runCommand(words: string[], environment: Environment): Promise<void> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/cli.js'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let problem = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    problem += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(problem.trim() || `dist/cli.js ${words.join(' ')} eindigde met ${code}`)
}
