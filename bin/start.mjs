// `npm start`. Runs on the Node of the machine (20 or newer); the rest runs on the Node that it installs.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { install, isForDevelopers, ownNode } from './setup.mjs'

process.stdout.write('\nVonk start\n\n')
await install({ development: isForDevelopers() })

const supervisor = spawn(ownNode(), [join(import.meta.dirname, 'supervisor.ts')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => supervisor.kill(signal))
supervisor.on('exit', (code) => process.exit(code ?? 1))

// Killed hard, npm takes nobody with it. Whoever started Vonk thinks that it has stopped, so it does.
const { ppid } = process
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== ppid && supervisor.kill('SIGTERM'), 500).unref()
}
