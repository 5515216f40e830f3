import type { Option } from '#src/platform/components/index.ts'
import type { Kant, Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Psotrede, SectorBanenafspraak } from './feiten.ts'

export type { Kant, Organisatiesoort }

export const organisatiesoorten = [
  'ministerie',
  'uitvoeringsorganisatie',
  'gemeente',
  'provincie',
  'waterschap',
  'onderwijs',
  'zorg',
  'overige_overheid',
  'leverancier',
  'sociale_onderneming',
  'sw_bedrijf',
  'intermediair',
  'kennisinstelling',
] as const satisfies readonly Organisatiesoort[]

export const organisatiesoortLabel: Record<Organisatiesoort, string> = {
  ministerie: 'Ministerie',
  uitvoeringsorganisatie: 'Uitvoeringsorganisatie',
  gemeente: 'Gemeente',
  provincie: 'Provincie',
  waterschap: 'Waterschap',
  onderwijs: 'Onderwijs',
  zorg: 'Zorg',
  overige_overheid: 'Andere overheid',
  leverancier: 'Leverancier',
  sociale_onderneming: 'Sociale onderneming',
  sw_bedrijf: 'SW-bedrijf',
  intermediair: 'Intermediair (zoals UWV)',
  kennisinstelling: 'Kennisinstelling',
}

export const soortOptions: Option[] = organisatiesoorten.map((value) => ({
  value,
  label: organisatiesoortLabel[value],
}))

export const kanten = ['opdrachtgever', 'leverancier', 'geen'] as const satisfies readonly Kant[]

/** On which side of the wall an organisation stands, in words. */
export const kantLabel: Record<Kant, string> = {
  opdrachtgever: 'koopt in',
  leverancier: 'levert',
  geen: 'geen van beide',
}

const leveranciers: readonly Organisatiesoort[] = ['leverancier', 'sociale_onderneming', 'sw_bedrijf']
const neutralen: readonly Organisatiesoort[] = ['intermediair', 'kennisinstelling']

/** The side that a kind suggests; `kant_bij` in SQL. kant.test.ts proves that they agree. */
export function kantBij(soort: Organisatiesoort): Kant {
  if (leveranciers.includes(soort)) return 'leverancier'
  return neutralen.includes(soort) ? 'geen' : 'opdrachtgever'
}

/** As it stands in a list of choices. */
export type OrganisatieKort = { id: string; naam: string; soort: Organisatiesoort; plaats: string | null }

export type Organisatie = OrganisatieKort & {
  afkorting: string | null
  kant: Kant
  overheid: boolean
  ouderId: string | null
  ouderNaam: string | null
  tooi: string | null
  oin: string | null
  kvk: string | null
  sectorBanenafspraak: SectorBanenafspraak
  regio: string | null
  regioNaam: string | null
  pso: Psotrede | null
  /** Listed somewhere as a social enterprise. */
  sociaalRegister: boolean
  samenvatting: string
  /** What it brings to the network, and what it seeks there. */
  brengt: string
  zoekt: string
  opgehevenOp: string | null
  versie: number
  /** Whether the actor keeps its page, and whether anybody of the organisation does. */
  beheert: boolean
  beheerd: boolean
}

/** What an administrator may change of it. */
export type Teksten = Pick<Organisatie, 'samenvatting' | 'brengt' | 'zoekt' | 'regio' | 'versie'> & {
  plaats: string
}

/** Why a typed name did not lead to one organisation, and how to go on. */
export const nameProblem = (naam: string, several: boolean): string =>
  several
    ? `Er zijn meer organisaties met de naam ‘${naam}’. Schrijf de volledige naam zoals die in de lijst staat.`
    : `Vonk kent geen organisatie met de naam ‘${naam}’. Kijk in de lijst hoe die heet.`

/** A mail domain: who has an address there works there. */
export type Domein = { id: string; domein: string }
