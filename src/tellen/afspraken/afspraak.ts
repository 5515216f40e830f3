import type {
  Afspraakmaat,
  Afspraaksoort,
  Afspraaktoets,
  Afspraakuitkomstsoort,
} from '#src/platform/database.generated.ts'

export type { Afspraakmaat, Afspraaksoort, Afspraaktoets, Afspraakuitkomstsoort }

/** The kind of its termijn. */
export const doel = 'afspraak'

/** How many days before its day who has to do it hears of it first. */
export const vooraf = 28

export const soorten = ['resultaat', 'inspanning', 'baangarantie'] as const satisfies Afspraaksoort[]
export const soortLabels: Record<Afspraaksoort, string> = {
  resultaat: 'Resultaat',
  inspanning: 'Inspanning',
  baangarantie: 'Baangarantie',
}

export const maten = [
  'plekken',
  'banen',
  'uren',
  'procent_waarde',
  'procent_loonsom',
] as const satisfies Afspraakmaat[]
export const maatLabels: Record<Afspraakmaat, string> = {
  plekken: 'plekken',
  banen: 'banen',
  uren: 'uren',
  procent_waarde: 'procent van de waarde',
  procent_loonsom: 'procent van de loonsom',
}

export const uitkomsten = [
  'gehouden',
  'niet_gehouden',
  'verschoven',
] as const satisfies Afspraakuitkomstsoort[]

/** One of the two sides said yes to it. */
export type Akkoord = { organisatieId: string; organisatie: string; op: Date }

type Gezegd = { id: string; voorId: string; voor: string; op: Date; akkoorden: Akkoord[] }

/** What it says from a moment on. `wijzigingReden`: empty for who may not read it. */
export type Versie = Gezegd & {
  nummer: number
  wat: string
  aantal: string | null
  maat: Afspraakmaat | null
  bedrag: string | null
  loondeel: string | null
  minutenPerWeek: number | null
  maanden: number | null
  uiterlijkOp: string
  inContract: boolean
  toets: Afspraaktoets[]
  motivering: string
  nietReden: string
  wijzigingReden: string
}

export type Uitkomst = Gezegd & {
  uitkomst: Afspraakuitkomstsoort
  nieuweDag: string | null
  reden: string
}

/** Between which two organisations it is. */
export type Kanten = { vanId: string; aanId: string }

export type Afspraak = Kanten & {
  id: string
  proeftuinId: string
  aanbestedingId: string | null
  soort: Afspraaksoort
  van: string
  aan: string
  aangemaaktOp: Date
  /** The newest first; there is always one. */
  versies: [Versie, ...Versie[]]
  /** The newest first. */
  uitkomsten: Uitkomst[]
}

/** Both sides said yes to it. */
export const isVanBeide = ({ akkoorden }: { akkoorden: Pick<Akkoord, 'organisatieId'>[] }): boolean =>
  new Set(akkoorden.map(({ organisatieId }) => organisatieId)).size >= 2

/** What both sides are asked to confirm: of an effort the words themselves, of anything how it went. */
export const vraagtBeide = (soort: Afspraaksoort): boolean => soort !== 'resultaat'

type Gang = Pick<Afspraak, 'soort' | 'versies' | 'uitkomsten'>

/** What was said of how it went since it says what it says now; the newest first. */
const sindsdien = ({ versies: [nu], uitkomsten }: Gang) => uitkomsten.filter(({ op }) => op >= nu.op)

/** By when: the day that was agreed, or to which both moved it since. */
export function dagVan(afspraak: Gang): string {
  const verzet = sindsdien(afspraak).find((een) => een.uitkomst === 'verschoven' && isVanBeide(een))
  return verzet?.nieuweDag ?? afspraak.versies[0].uiterlijkOp
}

export type Stand = 'loopt' | 'te_laat' | 'verschoven' | 'gehouden' | 'niet_gehouden'

/**
 * Where it stands, from what was said of it. That an effort was kept holds when both sides said so, as does another day;
 * until then it runs.
 */
export function standOf(afspraak: Gang, vandaag: string): Stand {
  const [laatste] = sindsdien(afspraak)
  const beide = laatste !== undefined && isVanBeide(laatste)
  if (laatste?.uitkomst === 'niet_gehouden') return 'niet_gehouden'
  if (laatste?.uitkomst === 'gehouden' && (beide || !vraagtBeide(afspraak.soort))) return 'gehouden'
  if (dagVan(afspraak) < vandaag) return 'te_laat'
  return laatste?.uitkomst === 'verschoven' && beide ? 'verschoven' : 'loopt'
}

/** What waits for a yes of this side: how it went before what was agreed. */
export function wachtOp(
  afspraak: Gang & Kanten,
  organisatieId: string | null,
): Versie | Uitkomst | undefined {
  const { vanId, aanId, soort, versies } = afspraak
  if (organisatieId === null || ![vanId, aanId].includes(organisatieId)) return undefined
  const [laatste] = sindsdien(afspraak)
  const open = [laatste, vraagtBeide(soort) ? versies[0] : undefined]
  return open.find((een) => een && !een.akkoorden.some((ja) => ja.organisatieId === organisatieId))
}
