import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Config } from '#src/platform/config.ts'
import { Problem } from '#src/platform/postgres/problem.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'

type Address = Pick<Config, 'host' | 'port'>

/** Before anything is started: may the web server listen there? A Vonk that is just leaving gets a moment. */
export async function assertPortFree(address: Address) {
  let code = await whyNot(address)
  if (code === 'EADDRINUSE' && (await isVonk(address))) code = await afterAMoment(address)
  if (code) throw new Problem(sentence(code, address))
}

async function afterAMoment(address: Address): Promise<string | null> {
  let code: string | null = 'EADDRINUSE'
  const free = async () => {
    code = await whyNot(address)
    return code === null
  }
  await untilTrue(free, 5, late).catch(() => {})
  return code
}

async function whyNot({ host, port }: Address): Promise<string | null> {
  const server = createServer()
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  } finally {
    server.close()
  }
}

function sentence(code: string, { host, port }: Address): string {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1
    return `Poort ${port} is al in gebruik door een ander programma: kies een andere poort, bijvoorbeeld met ‘PORT=${other} npm start’.`
  }
  if (code === 'EACCES') {
    return `Deze gebruiker mag poort ${port} niet gebruiken: kies een poort vanaf 1024, bijvoorbeeld met ‘PORT=3000 npm start’.`
  }
  return `HOST is ‘${host}’, maar dat is geen adres van deze computer (${code}): laat HOST weg, of kies bijvoorbeeld 0.0.0.0.`
}

const isVonk = (address: Address) => answers(address, '/gezond')
export const isReady = (address: Address) => answers(address, '/klaar')

async function answers({ host, port }: Address, path: string): Promise<boolean> {
  try {
    const { status } = await fetch(`http://${reachable(host)}:${port}${path}`, {
      signal: AbortSignal.timeout(2_000),
    })
    return status === 200
  } catch {
    return false
  }
}

function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

const late = () => new Error('still there')
