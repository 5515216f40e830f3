import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Test files that run at the same time, each on a server of its own: of a server that is given there is one. */
export const workers = process.env.DATABASE_URL ? 1 : Math.min(availableParallelism(), 4)

const guardFile = join(import.meta.dirname, 'postgres-guard.ts')

type Server = { url: string; stop: () => Promise<void> }

/**
 * A throw-away server, or the one of DATABASE_URL; `url` may make and drop databases. `large`: for more than fits in
 * memory.
 */
export async function testServer({ large = false } = {}): Promise<Server> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const guard = spawn(process.execPath, [guardFile, ...(large ? ['--on-disk'] : [])], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exit = once(guard, 'exit')
  const line = await Promise.race([once(createInterface(guard.stdout), 'line'), exit.then(() => null)])
  if (!line) throw new Error('The PostgreSQL for the tests did not start')
  const stop = async () => {
    guard.stdin.end()
    await exit
  }
  return { url: String(line[0]), stop }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const [address = '', query] = url.split('?')
  const server = address.slice(0, address.lastIndexOf('/'))
  return query ? `${server}/${name}?${query}` : `${server}/${name}`
}
