const hour = 3_600_000
const day = 24 * hour
const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

const dutchClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** How far the Dutch clock is ahead, per hour: asking Intl each time would cost more than the rest of a page. */
const offsets = new Map<number, number>()

const offsetAt = (time: number): number => {
  const whole = Math.floor(time / hour)
  const known = offsets.get(whole)
  if (known !== undefined) return known
  const offset = Date.parse(`${dutchClock.format(whole * hour).replace(' ', 'T')}Z`) - whole * hour
  if (offsets.size > 10_000) offsets.clear()
  offsets.set(whole, offset)
  return offset
}

/** The same wall clock, as if the Netherlands kept UTC. */
const wallClock = (at: Date) => new Date(at.getTime() + offsetAt(at.getTime()))

/** The calendar day in the Netherlands, as 2026-04-14. */
export const dayOf = (at: Date): string => wallClock(at).toISOString().slice(0, 10)

const near: Record<number, string> = {
  [-2]: 'eergisteren',
  [-1]: 'gisteren',
  0: 'vandaag',
  1: 'morgen',
  2: 'overmorgen',
}

const sayDay = (at: Date, now: Date): string => {
  const days = Math.floor(at.getTime() / day) - Math.floor(now.getTime() / day)
  const known = near[days]
  if (known) return known
  if (days > 2 && days < 8) return `over ${days} dagen`
  if (at.getUTCFullYear() !== now.getUTCFullYear()) return sayDate(at)
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]}`
}

const sayDate = (at: Date) => `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
const sayTime = (at: Date) => `${at.getUTCHours()}.${String(at.getUTCMinutes()).padStart(2, '0')} uur`

/** For what is kept and read later: '14 april 2026 om 14.05 uur'; a day such as '2026-04-14' has no time. */
export const sayExactly = (at: Date | string): string => {
  if (typeof at === 'string') return sayDate(new Date(at))
  const clock = wallClock(at)
  return `${sayDate(clock)} om ${sayTime(clock)}`
}

/** A moment as people say it: 'vandaag om 14.05 uur', 'gisteren', 'over 3 dagen', '14 april', '14 april 2023'. */
export const sayMoment = (at: Date, now: Date, dateOnly = false): string => {
  const clock = wallClock(at)
  const said = sayDay(clock, wallClock(now))
  if (said !== 'vandaag' || dateOnly) return said
  return `vandaag om ${sayTime(clock)}`
}
