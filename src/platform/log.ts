import { pino } from 'pino'
import type { Config } from './config.ts'

export type Logger = pino.Logger

/** Of an error no more than this: a database puts values in the rest. */
export const plain = (error: unknown) => {
  const { name, message, stack } = error as Error
  return { name, message, stack }
}

/** JSON lines in production, readable lines in development. Nothing personal is ever logged: no names, addresses, bodies. */
export function createLogger(config: Pick<Config, 'environment' | 'logLevel'>, name: string): Logger {
  const base = { name, level: config.environment === 'test' ? 'silent' : config.logLevel }
  if (config.environment !== 'development') return pino(base)
  return pino({
    ...base,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  })
}
