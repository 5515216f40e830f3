import { createHash } from 'node:crypto'
import type { Psotrede } from '#src/netwerk/organisaties/feiten.ts'
import type { Organisatiesoort } from '#src/netwerk/organisaties/organisatie.ts'
import type { Aantallen } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Kant } from '#src/platform/database.generated.ts'

export type Helft = {
  id: string
  naam: string
  soort: Organisatiesoort
  kant: Kant
  ouderId: string | null
  ouderNaam: string | null
  afkorting: string | null
  plaats: string | null
  tooi: string | null
  oin: string | null
  kvk: string | null
  regio: string | null
  regioNaam: string | null
  /** Null: not known. */
  sectorBanenafspraak: 'markt' | 'overheid' | null
  pso: Psotrede | null
  sociaalRegister: boolean
  bronSleutel: string | null
  samenvatting: string
  brengt: string
  zoekt: string
  opgehevenOp: string | null
  versie: number
}

/** What the one that stays takes over when it has none of its own. */
export const overname = [
  'afkorting',
  'plaats',
  'tooi',
  'oin',
  'kvk',
  'regio',
  'sectorBanenafspraak',
  'pso',
  'sociaalRegister',
  'bronSleutel',
  'samenvatting',
  'brengt',
  'zoekt',
] as const
export type Overname = { [name in (typeof overname)[number]]?: NonNullable<Helft[name]> }

/** Exactly what merging will do. */
export type Plan = {
  blijft: Helft
  weg: Helft
  aantallen: Aantallen
  /** What each of them is called. */
  labels: Record<string, string>
  overname: Overname
  /** The parent that the one that stays has afterwards. */
  ouder: { id: string; naam: string } | null
}

/** Merging takes nobody over the wall: first one of the two changes side, by its own door. */
export const isOneSide = ({ blijft, weg }: Pick<Plan, 'blijft' | 'weg'>) => blijft.kant === weg.kant

/** A hash of the plan that was shown. It goes along with the confirmation, so that nothing else is done. */
export const kenmerkOf = (plan: Plan): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('base64url')
