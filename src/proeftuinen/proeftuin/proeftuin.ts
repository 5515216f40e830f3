import type { Inkoopmoment } from '#src/markt/aanbestedingen/inkijk.ts'
import type {
  Afspraakvorm,
  Bewijsgraad,
  Fase,
  Gebeld,
  Inkoopeinde,
  Opbrengstsoort,
  Organisatiesoort,
  Route,
  Teamrol,
  Uitkomst,
  Vertrekpunt,
  Voorwaarde,
} from '#src/platform/database.generated.ts'
import {
  binnen,
  type Kring,
  kringen,
  type Zichtbaarheid,
  zichtbaarheden,
} from '#src/platform/zichtbaarheid.ts'
import type { Teksten } from './velden.ts'

export type { Fase, Kring, Route, Teamrol, Uitkomst, Vertrekpunt, Zichtbaarheid }
export { binnen, kringen, zichtbaarheden }

/** What the policy decides on; every way to get a proeftuin gives at least this, seen from the actor. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  gestartOp: Date | null
  /** A purchase runs: its tender does today, or somebody is chosen without one (docs/domein/eerlijk-spel.md#de-bevriezing). */
  bevroren: boolean
  /** A purchase is prepared: what suppliers read of it now is prior knowledge. */
  bereidtVoor: boolean
  /** The actor was the supplier here, or worked on that side in the year before the purchase began. */
  leverde: boolean
  /** The actor's own role in the team. */
  rol: Teamrol | null
  /** Beheer gave a reason to look inside, less than an hour ago. Left out: no. */
  inzage?: boolean
  /** The adviesteam took it out of sight; see src/toezicht/meldingen. */
  weggehaald: boolean
}

/** What the policy decides on for a part: its circle, and for a note who wrote it. */
export type Deel = {
  zichtbaarheid: Kring
  doorId?: string
  /** Written on the suppliers' side, for this organisation if the writer had one. */
  vanLeverancier?: boolean
  leverancierId?: string | null
}

/** A proeftuin as a list shows it. */
export type ProeftuinKaart = Zicht & {
  id: string
  titel: string
  vraag: string
  organisatie: string
  organisatiesoort: Organisatiesoort
  categorie: string
  /** The name of its region. */
  regioNaam: string | null
  fase: Fase
  /** Those that run. */
  routes: Route[]
  uitkomst: Uitkomst | null
  bewogenOp: Date
  /** Its host has not confirmed yet that it happens there. */
  wachtOpGastheer: boolean
  /** To this actor, while the tender runs; then `vraag` is empty. */
  gesloten: boolean
  lessen: number
}

export type FasePeriode = {
  id: string
  fase: Fase
  begonnenOp: string
  geeindigdOp: string | null
  verwachting: string
  terugblik: string | null
}

/** A route with its begin, its end and how it went. */
export type RoutePeriode = {
  id: string
  route: Route
  begonnenOp: string
  geeindigdOp: string | null
  /** Of one that a switch ended, the switch says it. */
  verloop: string
  wisselId: string | null
}

export type Teamlid = {
  lidId: string
  naam: string
  rol: Teamrol
  organisatie: string | null
  /** On the suppliers' side of the wall: by any work, by the role here now or before. */
  leverancier: boolean
  /** Reads as a supplier here: by the own organisation, or by the role. */
  levert: boolean
  /** For whom there is a page of this member: all members, or for a guest only the team. */
  profiel: 'netwerk' | 'team' | null
}
/** Where its tender stands, as far as the wall goes. */
export type Aanbestedingstand = 'komt' | 'loopt' | 'voorbij'

/** How a purchase without a tender ended, and when that was said. */
export type Keuze = { uitkomst: Inkoopeinde; op: string }

export type Stokje = { lidId: string; naam: string; sinds: string; boodschap: string; doorId: string }

export type Opbrengst = {
  id: string
  soort: Opbrengstsoort
  omschrijving: string
  waarde: string
  eenheid: string
  bewijs: string
  bewijsgraad: Bewijsgraad
  /** Which organisation of the other side confirmed it, and when; null: none. */
  bevestigdDoor: string | null
  bevestigdOp: string | null
  /** When it was added, after the afronding; null: with it. */
  laterOp: string | null
}

export type Afronding = {
  id: string
  uitkomst: Uitkomst
  geleerd: string
  andersDoen: string
  aaneenschakeling: string
  /** Null: that was not asked then. */
  gebeld: Gebeld | null
  afgerondOp: string
  doorId: string
  versie: number
  opbrengsten: Opbrengst[]
}

/** A proeftuin as its page shows it. */
export type Proeftuin = Zicht &
  Teksten & {
    id: string
    /** For who is on the suppliers' side, while the purchase does not run: how it stands, to write down who read it. */
    gevolgd: Inkoopmoment | null
    organisatieId: string
    organisatie: string
    organisatiesoort: Organisatiesoort
    /** Begun for another organisation that did not confirm it yet: never public. */
    wachtOpGastheer: boolean
    vertrekpunt: Vertrekpunt
    afspraakvorm: Afspraakvorm
    doelgroepen: string[]
    /** What those are called. */
    doelgroepNamen: string[]
    /** What is there for the people whom the team will approach. */
    geregeld: Voorwaarde[]
    categorie: string
    categorieNaam: string
    regio: string | null
    regioNaam: string | null
    aanbestedingId: string | null
    aanbesteding: string | null
    /** Of the tender, whoever may see it; null without one. */
    aanbestedingstand: Aanbestedingstand | null
    /** The day on which that ended, if it had been closed. */
    aanbestedingEinde: string | null
    /** When the award of its tender that runs was decided, as a whole; null: it was not, or the actor may not see it. */
    besluitOp: string | null
    keuze: Keuze | null
    fase: Fase
    faseSinds: string
    /** Those that run. */
    routes: Route[]
    /** All there were, the first begun first. */
    routePerioden: RoutePeriode[]
    routewissels: number
    uitkomst: Uitkomst | null
    bewogenOp: Date
    versie: number
    fasen: FasePeriode[]
    team: Teamlid[]
    stokje: Stokje | null
    afronding: Afronding | null
    /** Something that it says was corrected since it was rounded off. */
    verbeterd: boolean
    /** For its team: what the adviesteam took out of the logboek. `eigen` leads its author to the reason. */
    weggehaaldUit: { aantal: number; eigen: string[] } | null
  }

export type Stand = 'concept' | 'lopend' | 'afgerond'

/** Where it stands is computed from its dated facts. */
export const standOf = ({ gestartOp, uitkomst }: Pick<Proeftuin, 'gestartOp' | 'uitkomst'>): Stand =>
  gestartOp === null ? 'concept' : uitkomst === null ? 'lopend' : 'afgerond'

export const fasen = [
  'voorbereiden',
  'specificeren',
  'selecteren_en_gunnen',
  'uitvoeren',
  'afronden_en_nazorg',
] as const satisfies Fase[]

export const routes = [
  'inkoop',
  'voorbehouden_opdracht',
  'individuele_plaatsing',
  'inhuur',
  'werkervaring',
] as const satisfies Route[]

const inkooproutes: Route[] = ['inkoop', 'voorbehouden_opdracht', 'inhuur']

/** On a buying route: a supplier does the work on any of these; the same as `koopt_in` in SQL. */
export const kooptIn = (routes: readonly Route[]): boolean =>
  routes.some((route) => inkooproutes.includes(route))

/** The routes that run, of all that there were. */
export const lopend = <T extends { geeindigdOp: string | null }>(perioden: readonly T[]): T[] =>
  perioden.filter(({ geeindigdOp }) => geeindigdOp === null)

export const uitkomsten = [
  'gelukt',
  'deels_gelukt',
  'anders_gelukt',
  'niet_gelukt',
  'te_vroeg',
] as const satisfies Uitkomst[]

export const vertrekpunten = [
  'opdracht',
  'vacature',
  'kandidaat',
  'baanconcept',
] as const satisfies Vertrekpunt[]
export const afspraakvormen = ['resultaat', 'inspanning', 'geen'] as const satisfies Afspraakvorm[]

/** What must be there before people are approached. */
export const voorwaarden = ['begeleiding', 'werkplek', 'geld'] as const satisfies Voorwaarde[]

/** What of it is not there yet, or nobody said so. */
export const nietGeregeld = ({ geregeld }: Pick<Proeftuin, 'geregeld'>) =>
  voorwaarden.filter((voorwaarde) => !geregeld.includes(voorwaarde))

/** Of those in whom it raised expectations, who was told how it ended. */
export const gebeldWaarden = ['iedereen', 'nog_niet', 'niet_nodig'] as const satisfies Gebeld[]
