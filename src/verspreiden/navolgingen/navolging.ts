import type { Navolgingfeitsoort } from '#src/platform/database.generated.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'

/** What can be followed. */
export const gevolgdsoorten = ['werkwijze', 'haakje', 'proeftuin'] as const
export type Gevolgdsoort = (typeof gevolgdsoorten)[number]

/** One thing that can be followed, as who asks may see it. */
export type Gevolgd = {
  soort: Gevolgdsoort
  id: string
  titel: string
  organisatie: string
}

/** What the policy decides on, seen from the actor. */
export type Zicht = {
  organisatieId: string
  zichtbaarheid: Zichtbaarheid
  weggehaald: boolean
  /** To this actor, a purchase in the proeftuin in which they do it is closed. */
  dicht: boolean
}

export const standen = ['gelukt', 'niet_gelukt', 'gestopt', 'loopt'] as const
export type Stand = (typeof standen)[number]

export type Stap = { id: string; titel: string }

export type Feit = {
  id: string
  soort: Navolgingfeitsoort
  stap: string | null
  tekst: string
  op: string
}

export type Navolging = Zicht & {
  id: string
  organisatie: string
  soort: Gevolgdsoort
  gevolgdId: string
  volgtId: string | null
  /** Whom they had it from, for who may see that. */
  van: string | null
  bij: string
  /** In which they do it, for who may see that. */
  proeftuin: { id: string; titel: string } | null
  begonnenOp: string
  stand: Stand
  feiten: Feit[]
}

export const kringen = ['overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]
export const feitsoorten = [
  'aangepast',
  'gewerkt',
  'niet_gewerkt',
  'gestopt',
] as const satisfies Navolgingfeitsoort[]

export const feitLabel: Record<Navolgingfeitsoort, string> = {
  aangepast: 'We pasten het aan',
  gewerkt: 'Het werkte',
  niet_gewerkt: 'Het werkte niet',
  gestopt: 'We zijn gestopt',
}

/** How it stands, as a sentence. */
export const standZin: Record<Stand, string> = {
  gelukt: 'Het is gelukt.',
  niet_gelukt: 'Het is niet gelukt.',
  gestopt: 'Ze zijn ermee gestopt.',
  loopt: 'Het loopt nog.',
}

/** How it fared, as a tree tells it: what goes on was begun, or was made to fit. */
export type Lot = Exclude<Stand, 'loopt'> | 'begonnen' | 'aangepast'

export const lotOf = ({ stand, aangepast }: { stand: Stand; aangepast: boolean }): Lot =>
  stand === 'loopt' ? (aangepast ? 'aangepast' : 'begonnen') : stand

export const lotLabel: Record<Lot, string> = {
  gelukt: 'gelukt',
  niet_gelukt: 'niet gelukt',
  gestopt: 'gestopt',
  begonnen: 'begonnen',
  aangepast: 'aangepast',
}

/** By how it stands: how many. */
export type Bewijs = Record<Stand, number>
export const geenBewijs: Bewijs = { gelukt: 0, niet_gelukt: 0, gestopt: 0, loopt: 0 }

/** ‘4× gelukt, 2× niet, 3 lopen nog’; '' when nobody did it. */
export function sayBewijs({ gelukt, niet_gelukt, gestopt, loopt }: Bewijs): string {
  const parts = [
    gelukt > 0 && `${gelukt}× gelukt`,
    niet_gelukt > 0 && `${niet_gelukt}× niet${gelukt > 0 ? '' : ' gelukt'}`,
    gestopt > 0 && `${gestopt}× gestopt`,
    loopt > 0 && (loopt === 1 ? '1 loopt nog' : `${loopt} lopen nog`),
  ]
  return parts.filter(Boolean).join(', ')
}

type Volgde = { van: string | null; gevolgd: Gevolgd; aangepast: boolean; stappen: number[] }

/** ‘Volgde Gemeente Waterlinge, paste stap 2 en 3 aan’: whom they had it from, or where it began. */
export function sayVolgde({ van, gevolgd, aangepast, stappen }: Volgde): string {
  const wie = van ?? gevolgd.organisatie
  const begin = `Volgde ${wie || `een ${gevolgd.soort}`}`
  if (stappen.length > 0)
    return `${begin}, paste stap ${new Intl.ListFormat('nl').format(stappen.map(String))} aan`
  return aangepast ? `${begin}, en paste het aan` : begin
}
