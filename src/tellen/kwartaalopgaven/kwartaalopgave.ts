import type { Kant, Opgavewijze } from '#src/platform/database.generated.ts'
import { today } from '#src/platform/today.ts'
import { type Plek, type PlekFeit, type Stand as Plekstand, standOp } from '#src/tellen/plekken/plek.ts'
import { dagVan, kwartaalMet, kwartaalNa, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'

/** The purpose of its gastlink, and the kind of its termijn. */
export const doel = 'kwartaal'

/** In how many working days an answer is asked for: about two weeks. */
export const antwoordWerkdagen = 10

/** How many days the link works, and the question can be answered. */
export const linkDagen = 31

export const wijzen = ['zelfde', 'gewijzigd', 'tabel'] as const satisfies readonly Opgavewijze[]

/** Who of an employer gets the question of each quarter. */
export type Contact = {
  id: string
  proeftuinId: string
  organisatieId: string
  organisatie: string
  email: string | null
  doorId: string
  sinds: Date
  gestoptOp: Date | null
  /** Said so by whoever was asked. */
  zelfGestopt: boolean
}

/** The question of one quarter to one employer, and what became of it. */
export type Opgave = {
  id: string
  contactId: string | null
  proeftuinId: string
  titel: string
  gastheer: string
  organisatieId: string
  organisatie: string
  /** Its side of the wall. */
  kant: Kant
  kwartaal: string
  gevraagdOp: Date
  /** The day before which an answer is asked for; null once it no longer runs. */
  uiterlijkOp: string | null
  gewijzigd: number
  tabel: boolean
  seconden: number
  kliks: number
  plekken: number
  beantwoordOp: Date | null
  hoe: Opgavewijze | null
  teruggegevenOp: Date | null
  /** Somebody is asked still, and not too long ago. */
  geldt: boolean
  bevroren: boolean
  weggehaald: boolean
  /** It waits at the address of who looks. */
  aanMij: boolean
  /** Who looks answered it. */
  vanMij: boolean
  /** Who looks counts for this employer. */
  teller: boolean
}

export const standen = ['wacht', 'beantwoord', 'teruggegeven', 'vervallen'] as const
export type Stand = (typeof standen)[number]

type Feiten = Pick<Opgave, 'beantwoordOp' | 'teruggegevenOp' | 'geldt'>

/** Where it stands follows from its dated facts. */
export function standOf({ beantwoordOp, teruggegevenOp, geldt }: Feiten): Stand {
  if (beantwoordOp) return 'beantwoord'
  if (teruggegevenOp) return 'teruggegeven'
  return geldt ? 'wacht' : 'vervallen'
}

/** The quarter that is asked about on a day: the one that ended last. */
export const gevraagdKwartaal = (dag = today()): string => kwartaalNa(kwartaalMet(dag), -1)

const maanden = ['januari t/m maart', 'april t/m juni', 'juli t/m september', 'oktober t/m december']

/** '2026-K4' as 'Kwartaal 4 van 2026', and its months. */
export const zegKort = (naam: string) => `Kwartaal ${naam.slice(6)} van ${naam.slice(0, 4)}`
export const zegMaanden = (naam: string): string => maanden[Number(naam.slice(6)) - 1] ?? ''

/** What lies open longer than half an hour was put away. */
const langst = 1800

/** How many whole seconds somebody was busy, by when the page was made (in milliseconds). */
export const secondenSinds = (begon: number, nu = Date.now()): number =>
  Math.min(langst, Math.max(0, Math.round((nu - begon) / 1000)))

/** '35 seconden', '2 minuten'. */
export function zegDuur(seconden: number): string {
  if (seconden < 90) return seconden === 1 ? 'één seconde' : `${seconden} seconden`
  return `${Math.round(seconden / 60)} minuten`
}

/** One place of work as it stands in the question of a quarter. */
export type Regel = {
  plek: Plek
  stand: Plekstand
  /** The paid hours of the quarter in minutes, where they are known. */
  verloond: number | null
}

const isVoorbij = ({ trede }: Plekstand) => trede === 'gestopt' || trede === 'doorgestroomd'

/** Those that were there in the quarter or are now, as people number them: plek 2 before plek 10. */
export function regelsVan(plekken: Plek[], kwartaal: string, dag = today()): Regel[] {
  const eerste = dagVan(kwartaalVan(kwartaal).eerste)
  return plekken
    .map((plek) => ({ plek, stand: standOp(plek.feiten, dag), verloond: verloondIn(plek.feiten, kwartaal) }))
    .filter(({ stand }) => !isVoorbij(stand) || (stand.sinds ?? '') >= eerste)
    .sort((a, b) => a.plek.label.localeCompare(b.plek.label, 'nl', { numeric: true }))
}

const verloondIn = (feiten: PlekFeit[], kwartaal: string): number | null =>
  feiten.find(({ soort, op }) => soort === 'verloond' && kwartaalMet(op) === kwartaal)?.minuten ?? null

/** Contract minutes a week of those that are placed now. */
export const samenPerWeek = (regels: Regel[]): number =>
  regels.reduce((som, { stand }) => som + (stand.minutenPerWeek ?? 0), 0)

/** Those that are there now. */
export const nuEr = (regels: Regel[]): Regel[] => regels.filter(({ stand }) => !isVoorbij(stand))
