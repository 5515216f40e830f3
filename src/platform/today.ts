const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** Today in the Netherlands, 'YYYY-MM-DD', whatever the clock of the server says. */
export const today = (now = new Date()): string => day.format(now)
