const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Today in the Netherlands, 'YYYY-MM-DD', whatever the clock of the server says. */
export const today = (now = new Date()): string => day.format(now)

/** So many days after a day, on the calendar. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
