import { type Config, readConfigOrExit } from './platform/config.ts'
import { createDatabase, type Database } from './platform/database.ts'
import { createLogger, type Logger } from './platform/log.ts'

export type Program = { config: Config; logger: Logger; database: Database }

/** What web server and worker both begin with. The supervisor starts the database and tells them where it is. */
export function openProgram(name: 'web' | 'worker'): Program {
  const config = readConfigOrExit()
  if (!config.databaseUrl) {
    console.error('DATABASE_URL ontbreekt: start Vonk met ‘npm start’, of geef het adres van een database.')
    process.exit(1)
  }
  const logger = createLogger(config, name)
  return { config, logger, database: createDatabase(config.databaseUrl, { applicationName: `vonk-${name}` }) }
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
