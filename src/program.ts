import { type Config, readConfig } from './platform/config.ts'
import { assertAddress } from './platform/config-address.ts'
import { ConfigError } from './platform/config-read.ts'
import { type Connections, findConnections, isScarce } from './platform/connections.ts'
import { createDatabase, type Database } from './platform/database.ts'
import { createLogger, type Logger } from './platform/log.ts'
import { madeAs } from './platform/made-as.ts'
import { readSettings } from './platform/settings.ts'

export type Program = { config: Config; logger: Logger; database: Database; connections: Connections }

/** What web server and worker both begin with. The supervisor starts the database and tells them where it is. */
export async function openProgram(name: 'web' | 'worker'): Promise<Program> {
  try {
    return await open(name)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

async function open(name: 'web' | 'worker'): Promise<Program> {
  const { databaseUrl } = readConfig()
  if (!databaseUrl) {
    throw new ConfigError(
      'DATABASE_URL ontbreekt: start Vonk met ‘npm start’, of geef het adres van een database.',
    )
  }
  const connections = await findConnections(databaseUrl)
  const max = name === 'web' ? connections.web : connections.jobs + connections.queue
  // A page after a silence is no slower: it needs one connection, and whoever reads beside it another.
  const min = name === 'web' ? 2 : 0
  const database = createDatabase(databaseUrl, { max, min, applicationName: `vonk-${name}` })
  const made = await madeAs(database.pool)
  // A demo is made before it is served: of a database in which nothing is yet, nobody knows what it will be.
  const config = readConfig(readSettings(), made === 'nothing' ? 'real' : made)
  assertAddress(config)
  const logger = createLogger(config, name)
  if (isScarce(connections)) logger.warn({ connections }, 'the database gives fewer connections than wanted')
  return { config, logger, database, connections }
}

/** Settles when we are asked to stop, or when whoever started us is gone. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
}

/** Tells whoever started us, if they listen, that the work can begin. */
export const tellReady = () => process.send?.('ready')
