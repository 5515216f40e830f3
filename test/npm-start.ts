import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { root } from '#src/platform/root.ts'
import { freePort } from './free-port.ts'

export type Started = { child: ChildProcess; output: () => string }
type Changes = NodeJS.ProcessEnv

export const late = (what: string) => () => new Error(`Waited in vain until ${what}`)

/** A data folder and a port to run `npm start` and commands on, as real processes. Once per file. */
export async function placeToStart() {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-start-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const all: ChildProcess[] = []
  afterAll(async () => {
    await Promise.all(all.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode).map(ended))
    rmSync(folder, { recursive: true })
  })

  /** Without the settings that this machine or a clone may have. It stops when this process is gone. */
  function run(script: string, words: string[], changes: Changes): Started {
    const { DATABASE_URL, NODE_ENV, VONK_URL, ...environment } = process.env
    const plain = { VONK_DATA: folder, PORT: String(port), VONK_INSTELLINGEN: '/dev/null' }
    const child = spawn(process.execPath, [join(root, script), ...words], {
      env: { ...environment, ...plain, ...changes },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
    all.push(child)
    return { child, output: () => text }
  }

  /** As `npm start` does it. */
  const launch = (changes: Changes = {}) =>
    run('bin/start.mjs', [], { npm_lifecycle_event: 'start', ...changes })

  async function start(changes: Changes = {}): Promise<Started> {
    const started = launch(changes)
    const settled = () => started.child.exitCode !== null || started.output().includes('Vonk draait  http')
    await untilTrue(settled, 90, late('Vonk runs'))
    expect(started.output()).toContain(`Vonk draait  http://localhost:${port}`)
    return started
  }

  /** One command of `npm run vonk --`, to its end. */
  const vonk = (words: string[], changes: Changes = {}) => outcome(run('bin/vonk.ts', words, changes))

  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
  return { folder, port, launch, start, vonk, get }
}

export async function outcome({ child, output }: Started) {
  if (child.exitCode === null) await once(child, 'exit')
  return { code: child.exitCode, output: output() }
}

export async function stop(started: Started) {
  started.child.kill('SIGTERM')
  return outcome(started)
}

async function ended(child: ChildProcess) {
  child.kill('SIGTERM')
  await once(child, 'exit')
}
