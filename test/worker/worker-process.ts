import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { root } from '#src/platform/root.ts'
import { buildIfChanged } from '../../bin/build/current.ts'

export type Worker = { child: ChildProcess; kill: () => Promise<void> }

/** Starts the worker as it runs in production, a process of its own, on this database and with this mail server. */
export async function workersOn(databaseUrl: string, smtpUrl: string) {
  await buildIfChanged()
  const all: ChildProcess[] = []
  const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null
  const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
    if (isOver(child)) return
    child.kill(signal)
    await once(child, 'exit')
  }
  afterAll(() => Promise.all(all.map((child) => end(child, 'SIGTERM'))))

  async function start(): Promise<Worker> {
    const settings = { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, MAIL_FROM: 'Vonk <vonk@vonk.test>' }
    const child = spawn(process.execPath, [join(root, 'dist/worker.js')], {
      env: { ...process.env, VONK_INSTELLINGEN: '/dev/null', VONK_URL: 'http://localhost:3000', ...settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    all.push(child)
    await Promise.race([once(child, 'message'), once(child, 'exit')])
    if (isOver(child)) throw new Error('The worker did not start')
    return { child, kill: () => end(child, 'SIGKILL') }
  }
  return { start, isOver }
}
