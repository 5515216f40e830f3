import type { Verzamelsoort } from '#src/platform/database.generated.ts'
import type { Gevonden, Vindsoort } from '#src/platform/vindbaar.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

/** What can stand in one: what the one search finds, but for people. A list of people is not for sharing. */
export const verzamelsoorten = [
  'werkwijze',
  'haakje',
  'proeftuin',
  'aantekening',
  'aanbesteding',
  'organisatie',
] as const satisfies Verzamelsoort[]

/** `team` is its maker alone. */
export const kringen = ['team', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]
export type Verzamelkring = (typeof kringen)[number]

export const kringLabel: Record<Verzamelkring, string> = {
  team: 'Alleen ik',
  netwerk: 'Het hele netwerk',
  openbaar: 'Iedereen',
}

export const kringHint: Record<Verzamelkring, string> = {
  team: 'Niemand anders weet dat je dit bewaart.',
  netwerk: 'Alle leden, ook leveranciers. Elk ziet ervan wat hij of zij toch al mag lezen.',
  openbaar: 'Iedereen op internet. Je naam lezen alleen leden.',
}

/** Of one member. */
export const mostVerzamelingen = 100
/** In one verzameling. */
export const mostOnderdelen = 100

/** What the policy decides on. */
export type Zicht = { zichtbaarheid: Verzamelkring; weggehaald: boolean; doorId: string }

export type VerzamelingKaart = Zicht & {
  id: string
  titel: string
  waarvoor: string
  /** Who made it, and where he or she works; null for who is no member. */
  door: string | null
  organisatie: string | null
  /** Has a page that this reader may open. */
  inNetwerk: boolean
  gewijzigdOp: Date
}

export type Verzameling = VerzamelingKaart & { versie: number }

/** By what a thing is known. */
export type Ding = { soort: Verzamelsoort; dingId: string }

/** Something that this reader may see, with what it is called in the search. */
export type Getoond = Gevonden & { vindsoort: Vindsoort }

/** `ding`: null when its reader, who then is the maker of the verzameling, may not see it now. */
export type Onderdeel = { id: string; waarom: string; ding: Getoond | null }

const longest = 180

/** The first sentences of a text, as far as they fit, without the marks of its formatting. */
export function beginVan(tekst: string): string {
  const plain = tekst
    .slice(0, 4 * longest)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_>#`]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain.length <= longest) return plain
  const [sentences] = /^.*[.?!](?= )/.exec(plain.slice(0, longest)) ?? []
  return sentences ?? `${plain.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
