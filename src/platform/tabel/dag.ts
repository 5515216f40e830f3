const dagMs = 86_400_000

/** The day before the first of Excel’s count, as it counts from March 1900: it takes 1900 for a leap year. */
const nulpunt = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

const eersteDag = '1900-03-01'
const laatsteDag = '9999-12-31'

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** `2026-03-01` as Excel counts days. Throws RangeError for what is no day, or one before March 1900. */
export function serialOf(dag: string): number {
  if (!isDag(dag) || dag < eersteDag || dag > laatsteDag) throw new RangeError(`no day for a table: ${dag}`)
  return (Date.parse(`${dag}T00:00:00Z`) - nulpunt[1900]) / dagMs
}

/** A day as Excel counts them, whatever the time of day; null for what is no day. */
export function dayOfSerial(serial: number, van1904: boolean): string | null {
  const whole = Math.floor(serial)
  if (!(whole >= 0 && whole <= 2_958_465)) return null
  if (van1904) return isoOf(nulpunt[1904] + whole * dagMs)
  // The 29th of February 1900 was never there.
  if (whole === 60 || whole === 0) return null
  return isoOf(nulpunt[1900] + (whole < 60 ? whole + 1 : whole) * dagMs)
}

/** Whether `2026-02-29` is on the calendar. */
export function isDag(dag: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(dag)) return false
  const ms = Date.parse(`${dag}T00:00:00Z`)
  return !Number.isNaN(ms) && isoOf(ms) === dag
}

/** `01-03-2026`. */
export const nederlands = (dag: string) => dag.split('-').reverse().join('-')
