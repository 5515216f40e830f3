import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'
const minute = 60_000

/** `date`: '2026-04-14'; `time`: '14:05'; `dayNumber`: counts on by one each day. */
export type Clock = {
  date: string
  time: string
  dayNumber: number
  day: number
  month: number
  year: number
}

const clockAt = (at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()

/** Per minute: a page says the same moments each time, and reading the clock anew would cost more than the rest of it. */
const clocks = new LRUCache<number, Clock>({
  max: 10_000,
  memoMethod: (at) => {
    const clock = clockAt(at * minute)
    const [date = '', time = ''] = clock.toString({ smallestUnit: 'minute' }).split('T')
    const { day, month, year } = clock
    return { date, time, dayNumber: daysBetween('1970-01-01', date), day, month, year }
  },
})

/** What the clock in the Netherlands said at a moment, to the minute, whatever the clock of the server says. */
export const dutchClock = (at: Date): Clock => clocks.memo(Math.floor(at.getTime() / minute))

/** A day such as '2026-04-14'. */
export const onCalendar = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day)

/** How far that clock is ahead at a time that it says: '+02:00'. */
export const dutchOffset = (day: string, time: string): string =>
  onCalendar(day).toZonedDateTime({ timeZone: zone, plainTime: time }).offset

/** The calendar day in the Netherlands, 'YYYY-MM-DD'. */
export const dayOf = (at: Date): string => dutchClock(at).date

export const today = (now = new Date()): string => dayOf(now)

/** So many days after a day, on the calendar. */
export const daysAfter = (day: string, days: number): string => onCalendar(day).add({ days }).toString()

/** How many days the second is after the first, on the calendar. */
export const daysBetween = (from: string, to: string): number => onCalendar(from).until(to).days

/** How many days ago a moment was, on the calendar: beside a date, anything else would contradict it. */
export const daysSince = (at: Date, now = new Date()): number => daysBetween(dayOf(at), dayOf(now))
