import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from './app.tsx'
import { root } from './platform/root.ts'
import { openProgram, tellReady, untilStopped } from './program.ts'

const FINISH_MS = 10_000
// Slow readers and writers may not hold a connection for ever; a large upload over a slow line fits.
const timeouts = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 }

const { config, logger, database } = await openProgram('web')
const app = createApp({ config, logger, database, assets: readAssets() })
const stopped = untilStopped()
const server = serve({
  fetch: app.fetch,
  hostname: config.host,
  port: config.port,
  serverOptions: timeouts,
}) as Server
await once(server, 'listening')
logger.info({ host: config.host, port: config.port }, 'listening')
tellReady()
await stopped
await close(server)
await database.close()
process.exit(0)

function readAssets(): Record<string, string> {
  const file = join(root, 'dist', 'assets.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** No new connections; what runs is finished, within bounds. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const impatient = setTimeout(() => server.closeAllConnections(), FINISH_MS)
  await closed
  clearInterval(idle)
  clearTimeout(impatient)
}
