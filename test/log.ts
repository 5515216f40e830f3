import { type Logger, pino } from 'pino'

export type LogLine = Record<string, unknown>

/** A logger that keeps its lines, to read what would be in the log. */
export function recorded(): { logger: Logger; lines: () => LogLine[] } {
  const written: string[] = []
  const logger = pino({}, { write: (line) => written.push(line) })
  return { logger, lines: () => written.map((line) => JSON.parse(line) as LogLine) }
}
