import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'
import { freePort } from '#test/free-port.ts'

export type Running = { url: string; stop: () => Promise<void> }

/** To be seen only: nobody answers there. */
const inlogdienst = {
  VONK_OIDC: 'rijk',
  VONK_OIDC_RIJK_NAAM: 'Rijksportaal',
  VONK_OIDC_RIJK_ISSUER: 'http://127.0.0.1:9',
  VONK_OIDC_RIJK_CLIENT_ID: 'vonk',
  VONK_OIDC_RIJK_CLIENT_SECRET: 'alleen-om-te-laten-zien',
}

/** The Vonk of VONK_URL, or else one of its own with the demo, on a database that is thrown away. */
export async function findVonk(): Promise<Running> {
  const given = process.env.VONK_URL?.replace(/\/$/, '')
  return given ? { url: given, stop: async () => {} } : startVonk()
}

async function startVonk(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'vonk-beelden-'))
  // Started by root, the database runs as another user, who has to get at its folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    VONK_URL: url,
    VONK_DATA: join(folder, 'vonk'),
    VONK_DEMO: '1',
    // Whatever settings the clone may have are for a real Vonk.
    VONK_INSTELLINGEN: '/dev/null',
    ...inlogdienst,
  }
  const child = spawn(process.execPath, [join(root, 'bin/supervisor.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  if (await isUp(url, ended)) return { url, stop }
  await stop()
  throw new Error('Vonk did not start.')
}

async function isUp(url: string, ended: Promise<unknown>): Promise<boolean> {
  let gone = false
  ended.then(() => {
    gone = true
  })
  const end = Date.now() + 120_000
  while (!gone && Date.now() < end) {
    const ready = await fetch(`${url}/klaar`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}
