import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A throw-away server, or the one of DATABASE_URL; `url` may make and drop databases. */
export async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'postgres-guard.ts')], {
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
