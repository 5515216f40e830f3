import type { Dag } from './types.ts'

const DAY = 86_400_000
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Turns days counted from today into dates and moments. */
export type Kalender = { dag: (n: Dag) => string; moment: (n: Dag, uur?: number) => Date }

export function kalenderOf(today: Date): Kalender {
  const start = Date.parse(dutchDay.format(today))
  return {
    dag: (n) => new Date(start + n * DAY).toISOString().slice(0, 10),
    moment: (n, uur = 9) => new Date(start + n * DAY + uur * 3_600_000),
  }
}
