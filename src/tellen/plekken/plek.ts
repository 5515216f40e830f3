import type {
  Eindreden,
  Feitweg,
  Plekfeit,
  Registerwaarde,
  Route,
  Vorm,
} from '#src/platform/database.generated.ts'
import type { Feit } from '#src/tellen/telregimes/feiten.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'

export type { Eindreden, Plekfeit, Registerwaarde, Vorm }

/** What somebody writes down; `nog_er` is answered where it is asked. */
export const invulbaar = [
  'snuffelstage',
  'proefplaatsing',
  'geplaatst',
  'uren',
  'verloond',
  'register',
  'doorgestroomd',
  'beeindigd',
] as const satisfies readonly Plekfeit[]
export type Invulbaar = (typeof invulbaar)[number]

/** With what a plek begins: a step of the ladder, and every one may be skipped. */
export const beginsoorten = ['geplaatst', 'proefplaatsing', 'snuffelstage'] as const

export const feitLabels: Record<Plekfeit, string> = {
  snuffelstage: 'Snuffelstage begint',
  proefplaatsing: 'Proefplaatsing begint',
  geplaatst: 'Geplaatst',
  uren: 'Andere uren per week',
  verloond: 'Verloonde uren van een kwartaal',
  register: 'Doelgroepregister nagekeken',
  nog_er: 'Is de plek er nog?',
  doorgestroomd: 'Doorgestroomd naar ander werk',
  beeindigd: 'Gestopt',
}

/** Of the work, never of who did it: there is no reason that says something of somebody's health. */
export const eindredenen = [
  'contract_liep_af',
  'werk_hield_op',
  'andere_baan',
  'begeleiding_hield_op',
  'werk_paste_niet',
  'proef_was_klaar',
  'niet_bekend',
] as const satisfies readonly Eindreden[]
export const redenLabels: Record<Eindreden, string> = {
  contract_liep_af: 'het contract liep af',
  werk_hield_op: 'het werk hield op',
  andere_baan: 'er was een andere baan',
  begeleiding_hield_op: 'de begeleiding hield op',
  werk_paste_niet: 'het werk paste niet',
  proef_was_klaar: 'de proef was klaar',
  niet_bekend: 'de reden is niet bekend',
}
export const registerLabels: Record<Registerwaarde, string> = {
  ja: 'staat erin',
  nee: 'staat er niet in',
  niet_gecontroleerd: 'niet nagekeken',
}

/** A fact as it is kept. `op`: of `verloond` the first day of the quarter. */
export type PlekFeit = {
  id: string
  soort: Plekfeit
  op: string
  minuten: number | null
  waarde: Registerwaarde | null
  reden: Eindreden | null
  na: number | null
  er: boolean | null
  voorId: string
  voor: string
  weg: Feitweg
  gemeldOp: Date
  vervangenOp: Date | null
  vervalt: boolean
  vervangtId: string | null
  /** What the other side said last: null while it said nothing. */
  klopt: boolean | null
  bevestigdDoor: string | null
}

/** Who is concerned, seen from the actor. */
export type PlekZicht = {
  koperId: string | null
  werkgeverId: string
  inlenerId: string | null
  /** The actor counts for one of these. */
  teller: boolean
}

export type Plek = PlekZicht & {
  id: string
  /** For which of these the actor counts; the own one first. */
  teltVoor: string | null
  label: string
  proeftuinId: string | null
  aanbestedingId: string | null
  koper: string | null
  werkgever: string
  inlener: string | null
  voorId: string
  werkplek: string
  regio: string | null
  regioNaam: string | null
  vorm: Vorm
  route: Route | null
  binnenOpdracht: boolean
  aangemaaktOp: Date
  versie: number
  /** Those that hold: not the ones that a newer stands in the place of. */
  feiten: PlekFeit[]
}

/** As the counting takes it; facts of the register only as far as the actor reads them. */
export function telbaar(feit: Pick<PlekFeit, 'soort' | 'op' | 'minuten' | 'waarde'>): Feit {
  const { soort, op } = feit
  switch (soort) {
    case 'geplaatst':
    case 'uren':
      return { soort, op, minutenPerWeek: feit.minuten ?? 0 }
    case 'verloond':
      return { soort, kwartaal: kwartaalMet(op), minuten: feit.minuten ?? 0 }
    case 'register':
      return { soort, op, waarde: feit.waarde ?? 'niet_gecontroleerd' }
    default:
      return { soort, op }
  }
}

export const treden = [
  'leeg',
  'snuffelstage',
  'proefplaatsing',
  'geplaatst',
  'doorgestroomd',
  'gestopt',
] as const
export type Trede = (typeof treden)[number]
export const tredeLabels: Record<Trede, string> = {
  leeg: 'nog niet begonnen',
  snuffelstage: 'snuffelstage',
  proefplaatsing: 'proefplaatsing',
  geplaatst: 'geplaatst',
  doorgestroomd: 'doorgestroomd',
  gestopt: 'gestopt',
}

export type Stand = { trede: Trede; sinds: string | null; minutenPerWeek: number | null }

const tredeVan: Partial<Record<Plekfeit, Trede>> = {
  snuffelstage: 'snuffelstage',
  proefplaatsing: 'proefplaatsing',
  geplaatst: 'geplaatst',
  doorgestroomd: 'doorgestroomd',
  beeindigd: 'gestopt',
}

/** Where it stands on the ladder on a day: computed from its facts, and every step may be skipped. */
export function standOp(feiten: Pick<PlekFeit, 'soort' | 'op' | 'minuten'>[], dag: string): Stand {
  const inTijd = feiten
    .filter(({ op }) => op <= dag)
    .sort((a, b) => (a.op === b.op ? order(a) - order(b) : a.op < b.op ? -1 : 1))
  const laatste = inTijd.findLast(({ soort }) => tredeVan[soort] !== undefined)
  const uren = inTijd.findLast(({ soort }) => soort === 'geplaatst' || soort === 'uren')
  const trede = (laatste && tredeVan[laatste.soort]) ?? 'leeg'
  return {
    trede,
    sinds: laatste?.op ?? null,
    minutenPerWeek: trede === 'geplaatst' ? (uren?.minuten ?? null) : null,
  }
}

/** On one day an end comes before a new begin, and hours say more than the placement with which they came. */
const order = ({ soort }: { soort: Plekfeit }) =>
  ['beeindigd', 'doorgestroomd', 'snuffelstage', 'proefplaatsing', 'geplaatst', 'uren'].indexOf(soort)

/** Minutes as people say hours: 1440 is '24 uur', 1530 '25,5 uur', 1465 '24 uur en 25 minuten'. */
export function zegUren(minuten: number): string {
  const uren = Math.floor(minuten / 60)
  const rest = minuten % 60
  if (rest === 0) return `${uren} uur`
  if (rest % 3 === 0) return `${String(minuten / 60).replace('.', ',')} uur`
  return `${uren > 0 ? `${uren} uur en ` : ''}${rest} minuten`
}
