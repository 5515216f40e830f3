import { Temporal } from 'temporal-polyfill'
import { daysAfter, onCalendar } from './today.ts'

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function pasenVan(year: number): Temporal.PlainDate {
  const [gulden, eeuw, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const maan = Math.floor((eeuw + 8) / 25)
  const epact = (19 * gulden + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - maan + 1) / 3) + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const laat = Math.floor((gulden + 11 * epact + 22 * zondag) / 451)
  const days = epact + zondag - 7 * laat + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

/** The king's birthday; when that is a Sunday, the day before. */
const koningsdag = (year: number) => {
  const day = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  return day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day
}

/** Good Friday, Easter Monday, Ascension Day, Whit Monday: so many days after Easter. */
const rondPasen = [-2, 1, 39, 50]
const vast = ['01-01', '05-05', '12-25', '12-26']

/** The days of article 3 of the Algemene termijnenwet in a year, as '2026-04-03', in order. */
export const feestdagenVan = (year: number): string[] =>
  [
    ...vast.map((day) => `${year}-${day}`),
    koningsdag(year).toString(),
    ...rondPasen.map((days) => pasenVan(year).add({ days }).toString()),
  ].sort()

/** Neither in the weekend nor on a public holiday. */
export function isWerkdag(day: string): boolean {
  const { dayOfWeek, year } = onCalendar(day)
  return dayOfWeek < 6 && !feestdagenVan(year).includes(day)
}

/** The working day that is so many after this day. */
export function werkdagenNa(day: string, aantal: number): string {
  let last = day
  for (let left = aantal; left > 0; ) {
    last = daysAfter(last, 1)
    if (isWerkdag(last)) left -= 1
  }
  return last
}

/** How many working days came after the first, up to and including the second. */
export function werkdagenTussen(from: string, to: string): number {
  let aantal = 0
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) if (isWerkdag(day)) aantal += 1
  return aantal
}
