import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { freePort } from '#test/free-port.ts'
import { nodeFlags } from '../node-flags.ts'

export type Running = { url: string; pid: number; stop: () => Promise<void> }

/** Vonk as in production, on a database of the bench. */
export async function startVonk(databaseUrl: string): Promise<Running> {
  const port = await freePort()
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    PORT: String(port),
    VONK_URL: `http://127.0.0.1:${port}`,
    VONK_INSTELLINGEN: '/dev/null',
  }
  const child = fork(join(root, 'dist', 'server.js'), {
    env,
    execArgv: nodeFlags,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return running(child, port)
}

export const startBare = (bytes: number): Promise<Running> => startBeside('bare.ts', String(bytes))

export const startFloor = (databaseUrl: string, proeftuinId: string): Promise<Running> =>
  startBeside('floor.ts', databaseUrl, proeftuinId)

async function startBeside(file: string, ...given: string[]): Promise<Running> {
  const port = await freePort()
  return running(fork(join(import.meta.dirname, file), [String(port), ...given]), port)
}

async function running(child: ChildProcess, port: number): Promise<Running> {
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('a server did not start'))),
  ])
  const stop = async () => {
    const exit = once(child, 'exit')
    child.disconnect()
    await exit
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop }
}

/** The most memory that the process ever held, in MB. */
export function peakMemory(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

const msPerTick = 10

/** What the process has used of the processors since it began, in milliseconds, all its threads together. */
export function processorTime(pid: number): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = after.split(' ').slice(11, 13)
  return (Number(user) + Number(system)) * msPerTick
}
