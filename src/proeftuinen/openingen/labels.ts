import { type Aanbesteding, delenOf } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Lezers, Openingsoort, Stand, Voorstel } from './opening.ts'

/** As the title of the form in which it is proposed. */
export const voorstelTitel: Record<Openingsoort, string> = {
  definitief: 'Stel voor: de gunning is definitief',
  gestopt: 'Stel voor: de aanbesteding stopt',
  correctie: 'Stel voor: een andere dag van publicatie',
}

/** Short, for a list; a lot by its name. */
export function saySoort(soort: Openingsoort, perceel: string | null): string {
  if (soort === 'correctie') return 'De dag van publicatie verandert'
  if (soort === 'gestopt') return `${perceel ? `‘${perceel}’` : 'De aanbesteding'} is gestopt`
  return `De gunning${perceel ? ` van ‘${perceel}’` : ''} is definitief`
}

export const standLabel: Record<Stand, string> = {
  open: 'Wacht op bevestiging',
  bevestigd: 'Bevestigd',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
}

/** The name of the lot that it is about, of several; null: the whole. */
export const perceelNaam = ({ perceelId }: Pick<Voorstel, 'perceelId'>, a: Aanbesteding): string | null =>
  a.percelen.length > 1 ? (delenOf(a).find(({ id }) => id === perceelId)?.naam ?? null) : null

/** What it is about: one lot by name, or the whole. */
export function sayDeel(voorstel: Pick<Voorstel, 'perceelId' | 'soort'>, a: Aanbesteding): string {
  const { soort } = voorstel
  const naam = perceelNaam(voorstel, a)
  if (naam) return naam
  if (a.percelen.length < 2 || soort === 'correctie') return 'De hele aanbesteding'
  return soort === 'definitief' ? 'Alle percelen waarover is besloten' : 'Alle percelen die nog lopen'
}

type Gezegd = Pick<Voorstel, 'soort' | 'datum'>

/** What happens, as a sentence without its full stop. */
export function sayVoorstel({ soort, datum }: Gezegd, perceel: string | null): string {
  if (soort === 'definitief') return `${saySoort(soort, perceel)} sinds ${sayDate(datum ?? '')}`
  if (soort === 'gestopt') return `${saySoort(soort, perceel)} op ${sayDate(datum ?? '')}`
  return datum === null
    ? 'De dag van publicatie vervalt: de aanbesteding is nog niet gepubliceerd'
    : `De dag van publicatie wordt ${sayDate(datum)}`
}

/** The same of what is known as a whole. */
export const sayVoorstelVan = (o: Gezegd & Pick<Voorstel, 'perceelId'>, a: Aanbesteding) =>
  sayVoorstel(o, perceelNaam(o, a))

export const kringLabel: Record<Lezers['kring'], string> = {
  team_overheid: 'Alleen het team, zonder leveranciers',
  team: 'Het team',
  overheid: 'De overheid',
  netwerk: 'Het netwerk',
}
