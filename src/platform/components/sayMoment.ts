import { type Clock, dutchClock, onCalendar } from '../today.ts'

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

const near: Record<number, string> = {
  [-2]: 'eergisteren',
  [-1]: 'gisteren',
  0: 'vandaag',
  1: 'morgen',
  2: 'overmorgen',
}

const sayDay = (at: Clock, now: Clock): string => {
  const days = at.dayNumber - now.dayNumber
  const known = near[days]
  if (known) return known
  if (days > 2 && days < 8) return `over ${days} dagen`
  return at.year === now.year ? sayDayOfYear(at) : sayDayAndYear(at)
}

type Day = Pick<Clock, 'day' | 'month' | 'year'>

const sayDayOfYear = ({ day, month }: Day) => `${day} ${months[month - 1]}`
const sayDayAndYear = (at: Day) => `${sayDayOfYear(at)} ${at.year}`
const sayTime = ({ time }: Clock) => `${time.replace(/^0/, '').replace(':', '.')} uur`

/** The day itself, however near, for what is kept and read later: '9 november 2026'. */
export const sayDate = (at: Date | string): string =>
  sayDayAndYear(typeof at === 'string' ? onCalendar(at) : dutchClock(at))

/** The same with its time: '14 april 2026 om 14.05 uur'; a day such as '2026-04-14' has no time. */
export const sayExactly = (at: Date | string): string =>
  typeof at === 'string' ? sayDate(at) : `${sayDate(at)} om ${sayTime(dutchClock(at))}`

/** A moment as people say it: 'vandaag om 14.05 uur', 'gisteren', 'over 3 dagen', '14 april', '14 april 2023'. */
export const sayMoment = (at: Date, now: Date, dateOnly = false): string => {
  const clock = dutchClock(at)
  const said = sayDay(clock, dutchClock(now))
  return said === 'vandaag' && !dateOnly ? `vandaag om ${sayTime(clock)}` : said
}
