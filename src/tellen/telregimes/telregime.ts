/** How a place of work came about, which decides with whom its hours count. */
export const vormen = ['dienstverband', 'detachering', 'uitzend', 'inkoop_van_dienst', 'leerwerk'] as const
export type Vorm = (typeof vormen)[number]

/** Who is concerned with a plek: who employs, who hires, who buys. */
export const kanten = ['werkgever', 'inlener', 'koper'] as const
export type Kant = (typeof kanten)[number]

/**
 * A rule by which hours become banen, dated and with its source. `norm`: paid hours of one baan in a year; without one
 * a baan is 25.5 paid hours a week. `ingangOp`: null when it is not in force.
 */
export type Telregime = {
  naam: string
  versie: number
  bron: string
  ingangOp: string | null
  register: boolean
  telt: Record<Vorm, Kant>
  norm: number | null
}

/** Minutes a week of one baan: 25.5 paid hours (Wet banenafspraak). */
export const baanMinuten = 1530

const gewoon = {
  dienstverband: 'werkgever',
  detachering: 'inlener',
  uitzend: 'inlener',
  inkoop_van_dienst: 'werkgever',
  leerwerk: 'werkgever',
} as const
const bijKoper = { ...gewoon, inkoop_van_dienst: 'koper' } as const

/** The regimes that Vonk begins with; the adviesteam keeps them as data, with newer versions beside the older. */
export const beginRegimes: Telregime[] = [
  {
    naam: 'landelijk_gescheiden',
    versie: 1,
    bron: 'Wet banenafspraak: markt en overheid tellen apart, alleen mensen in het doelgroepregister van UWV.',
    ingangOp: '2015-01-01',
    register: true,
    telt: gewoon,
    norm: null,
  },
  {
    naam: 'landelijk_ongedeeld',
    versie: 1,
    bron: 'Wet van 1 januari 2026: markt en overheid tellen samen. Bij de laatste lezing nog niet in werking.',
    ingangOp: null,
    register: true,
    telt: gewoon,
    norm: null,
  },
  {
    naam: 'inkoop_telt_mee',
    versie: 1,
    bron: 'Aangekondigd voor september 2018: ingekochte diensten tellen bij wie inkoopt. Geen wet gevonden die het regelt.',
    ingangOp: null,
    register: true,
    telt: bijKoper,
    norm: null,
  },
  {
    naam: 'bijdrage',
    versie: 1,
    bron: 'Het eigen beeld van Vonk: alles wat het netwerk hielp ontstaan, ook buiten het doelgroepregister.',
    ingangOp: null,
    register: false,
    telt: bijKoper,
    norm: null,
  },
]

/** In words, as pages and explanations say it. */
export const regimeLabels: Record<string, string> = {
  landelijk_gescheiden: 'Landelijk, gescheiden',
  landelijk_ongedeeld: 'Landelijk, ongedeeld',
  inkoop_telt_mee: 'Als inkoop zou meetellen',
  bijdrage: 'Bijdrage',
}
export const vormLabels: Record<Vorm, string> = {
  dienstverband: 'dienstverband',
  detachering: 'detachering',
  uitzend: 'uitzendwerk',
  inkoop_van_dienst: 'ingekochte dienst',
  leerwerk: 'leerwerkplek',
}
export const kantLabels: Record<Kant, string> = {
  werkgever: 'de werkgever',
  inlener: 'wie inhuurt',
  koper: 'wie inkoopt',
}
