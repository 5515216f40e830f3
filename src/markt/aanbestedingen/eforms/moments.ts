import { z } from 'zod'
import { dutchOffset } from '#src/platform/today.ts'

const DATE = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})?$/
const TIME = /^((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/

/** `2024-03-01Z` → `2024-03-01`; null unless it is a day that exists. */
export function dateOf(text: string): string | null {
  const date = DATE.exec(text.trim())?.[1]
  return date !== undefined && isDay(date) ? date : null
}

/**
 * An eForms date and time (each with its own offset) as one ISO moment: `2025-01-31T11:00:00+00:00`. Without a time the
 * end of that day; without an offset Dutch time. Null unless both exist on the clock.
 */
export function momentFrom(date: string, time: string): string | null {
  const [, day, dayOffset] = DATE.exec(date.trim()) ?? []
  const [, clock, clockOffset] = TIME.exec(time.trim() || '23:59:59') ?? []
  if (day === undefined || clock === undefined || !isDay(day)) return null
  const offset = clockOffset ?? dayOffset ?? dutchOffset(day, clock)
  const moment = `${day}T${clock}${offset === 'Z' ? '+00:00' : offset}`
  return Number.isNaN(Date.parse(moment)) ? null : moment
}

const isDay = (date: string) => z.iso.date().safeParse(date).success
