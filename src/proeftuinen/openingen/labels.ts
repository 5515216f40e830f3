import { type Aanbesteding, delenOf } from '#src/markt/aanbestedingen/aanbesteding.ts'
import type { Lezers, Openingsoort, Stand, Voorstel } from './opening.ts'

/** As the title of the form in which it is proposed. */
export const voorstelTitel: Record<Openingsoort, string> = {
  definitief: 'Stel voor: de gunning is definitief',
  gestopt: 'Stel voor: de aanbesteding stopt',
  correctie: 'Stel voor: een andere dag van publicatie',
}

/** Short, for a list. */
export const soortLabel: Record<Openingsoort, string> = {
  definitief: 'De gunning is definitief',
  gestopt: 'De aanbesteding is gestopt',
  correctie: 'De dag van publicatie verandert',
}

export const standLabel: Record<Stand, string> = {
  open: 'Wacht op bevestiging',
  bevestigd: 'Bevestigd',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
}

const onCalendar = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** The day itself, however near: '9 november 2026'. */
export const sayDay = (day: string): string => onCalendar.format(new Date(day))

/** What it is about: one lot by name, or the whole. */
export function sayDeel(
  { perceelId, soort }: Pick<Voorstel, 'perceelId' | 'soort'>,
  a: Aanbesteding,
): string {
  const found = delenOf(a).find(({ id }) => id === perceelId)
  if (found && a.percelen.length > 1) return found.naam
  if (a.percelen.length < 2 || soort === 'correctie') return 'De hele aanbesteding'
  return soort === 'definitief' ? 'Alle percelen waarover is besloten' : 'Alle percelen die nog lopen'
}

/** What happens, as a sentence without its full stop. */
export function sayVoorstel({ soort, datum }: Pick<Voorstel, 'soort' | 'datum'>): string {
  if (soort === 'definitief') return `De gunning is definitief sinds ${sayDay(datum ?? '')}`
  if (soort === 'gestopt') return `De aanbesteding is gestopt op ${sayDay(datum ?? '')}`
  return datum === null
    ? 'De dag van publicatie vervalt: de aanbesteding is nog niet gepubliceerd'
    : `De dag van publicatie wordt ${sayDay(datum)}`
}

export const kringLabel: Record<Lezers['kring'], string> = {
  team_overheid: 'Alleen het team, zonder leveranciers',
  team: 'Het team',
  overheid: 'De overheid',
  netwerk: 'Het netwerk',
}
