import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from './problem.ts'

type Holder = { pid: number; address: string; stopping: boolean }
/** `stopping`: who comes next may wait for it. */
export type Lock = { stopping: () => void; release: () => void }

// A Vonk that is just stopping, or has yet to notice that its npm is gone, gets this long.
const PATIENCE_SECONDS = 3
const STOPPING_SECONDS = 30

/** One Vonk per data folder: whoever listens on this socket has it. A dead holder’s socket refuses and is replaced. */
export async function takeLock(path: string, address: string, patience = PATIENCE_SECONDS): Promise<Lock> {
  const begin = Date.now()
  for (;;) {
    const holder = await holderOf(path)
    if (!holder) return hold(path, address)
    const waited = (Date.now() - begin) / 1000
    if (waited > (holder.stopping ? STOPPING_SECONDS : patience)) {
      throw new Problem(
        `Vonk draait al op ${holder.address} met deze gegevens (proces ${holder.pid}): gebruik die, of stop die eerst met Ctrl-C of ‘kill ${holder.pid}’.`,
      )
    }
    await pause(100)
  }
}

function hold(path: string, address: string): Promise<Lock> {
  const own: Holder = { pid: process.pid, address, stopping: false }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  rmSync(path, { force: true })
  return new Promise((resolve, reject) => {
    const server: Server = createServer((visitor) => {
      visitor.on('error', () => {})
      visitor.end(JSON.stringify(own))
    })
    const stopping = () => {
      own.stopping = true
    }
    server.once('error', reject)
    server.listen(path, () => resolve({ stopping, release: () => server.close() }))
    server.unref()
  })
}

/** Who holds it; null when nobody does. */
export function holderOf(path: string): Promise<Holder | null> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(path)
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer ? JSON.parse(answer) : null))
  })
}
