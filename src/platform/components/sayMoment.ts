const zone = 'Europe/Amsterdam'
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, day: 'numeric', month: 'long' })
const fullDate = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: 'numeric', minute: '2-digit' })

/** The calendar day in the Netherlands, as 2026-04-14. */
export const dayOf = (at: Date): string => isoDay.format(at)

const daysBetween = (from: Date, to: Date) => (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000

const near: Record<number, string> = {
  [-2]: 'eergisteren',
  [-1]: 'gisteren',
  0: 'vandaag',
  1: 'morgen',
  2: 'overmorgen',
}

const sayDay = (at: Date, now: Date): string => {
  const days = daysBetween(now, at)
  const known = near[days]
  if (known) return known
  if (days > 2 && days < 8) return `over ${days} dagen`
  return dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4) ? dayAndMonth.format(at) : fullDate.format(at)
}

/** A moment as people say it: 'vandaag om 14.05 uur', 'gisteren', 'over 3 dagen', '14 april', '14 april 2023'. */
export const sayMoment = (at: Date, now: Date, dateOnly = false): string => {
  const day = sayDay(at, now)
  return day === 'vandaag' && !dateOnly ? `vandaag om ${clock.format(at).replace(':', '.')} uur` : day
}
