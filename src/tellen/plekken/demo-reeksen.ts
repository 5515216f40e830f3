import type { Vorm } from './plek.ts'

/** Places of work that came about in the same proeftuin or contract, days counted from today. */
export type Reeks = {
  proeftuin?: string
  contract?: string
  koper: string
  werkgever: string
  inlener?: string
  vorm: Vorm
  label: string
  /** Minutes a week of each, in the order in which they came. */
  minuten: number[]
  /** The first day of the first, and how many days later each next one. */
  van: number
  elke: number
  /** With a taster and a trial before it. */
  proef?: true
  /** Of every so many one stopped; after how many days. */
  stopt?: { elke: number; na: number }
  /** The register: of every four so many said yes, the next no, the rest nobody looked. */
  register: number
  /** Instead: the first so many said yes, and all others no. */
  waarvanInRegister?: number
  /** Of every four so many were confirmed by the other side. */
  bevestigd: number
  /** Of one that hangs on a contract. */
  regio?: string
}

const keer = (aantal: number, minuten: number) => Array.from({ length: aantal }, () => minuten)

/** 180 of them over eight quarters, beside the stories that the proeftuinen tell. */
export const reeksen: Reeks[] = [
  {
    // 13.3 fte of 36 hours, of which 6.9 fte from the target group: 9.74 banen; three more came later.
    proeftuin: 'dossiersScannen',
    koper: 'rdr',
    werkgever: 'rdr',
    vorm: 'dienstverband',
    label: 'scanstraat',
    minuten: [...keer(9, 1656), ...keer(9, 1536)],
    van: -123,
    elke: 1,
    proef: true,
    register: 0,
    waarvanInRegister: 9,
    bevestigd: 0,
  },
  {
    proeftuin: 'dossiersScannen',
    koper: 'rdr',
    werkgever: 'flexwijzer',
    inlener: 'rdr',
    vorm: 'uitzend',
    label: 'later erbij',
    minuten: keer(3, 1440),
    van: -70,
    elke: 9,
    register: 2,
    bevestigd: 2,
  },
  {
    // 71 people in the hall.
    proeftuin: 'werkkledingInnemen',
    koper: 'rkv',
    werkgever: 'draadkracht',
    vorm: 'inkoop_van_dienst',
    label: 'sorteerhal',
    minuten: [...keer(40, 1440), ...keer(31, 1680)],
    van: -355,
    elke: 4,
    register: 3,
    bevestigd: 3,
  },
  {
    // 12.2 banen of 25.5 hours: 311.1 hours.
    proeftuin: 'ontvangstpool',
    koper: 'rho',
    werkgever: 'flexwijzer',
    inlener: 'rho',
    vorm: 'detachering',
    label: 'balie',
    minuten: [...keer(12, 1440), 1386],
    van: -325,
    elke: 11,
    register: 3,
    bevestigd: 3,
  },
  {
    // 16.4 fte of 36 hours: 590.4 hours.
    proeftuin: 'vloerenDrieBedrijven',
    koper: 'rho',
    werkgever: 'glansrijk',
    vorm: 'inkoop_van_dienst',
    label: 'vloeren',
    minuten: [...keer(16, 1920), ...keer(4, 1176)],
    van: -295,
    elke: 7,
    register: 2,
    bevestigd: 2,
  },
  {
    proeftuin: 'ziekenhuisLogistiek',
    koper: 'hetveer',
    werkgever: 'hetveer',
    vorm: 'dienstverband',
    label: 'logistiek',
    minuten: keer(14, 1680),
    van: -270,
    elke: 8,
    proef: true,
    register: 3,
    bevestigd: 0,
  },
  {
    proeftuin: 'schoneScholen',
    koper: 'lindekerk',
    werkgever: 'glansrijk',
    vorm: 'inkoop_van_dienst',
    label: 'dagploeg',
    minuten: keer(6, 1200),
    van: -290,
    elke: 12,
    stopt: { elke: 3, na: 120 },
    register: 2,
    bevestigd: 2,
  },
  {
    proeftuin: 'groenZevenDorpen',
    koper: 'hoogveld',
    werkgever: 'buitenkans',
    vorm: 'inkoop_van_dienst',
    label: 'groenploeg',
    minuten: keer(6, 1440),
    van: -115,
    elke: 6,
    register: 3,
    bevestigd: 1,
  },
  {
    proeftuin: 'postkamer',
    koper: 'waterdam',
    werkgever: 'papierspoor',
    inlener: 'waterdam',
    vorm: 'detachering',
    label: 'postkamer',
    minuten: keer(3, 1530),
    van: -120,
    elke: 10,
    proef: true,
    stopt: { elke: 3, na: 60 },
    register: 2,
    bevestigd: 1,
  },
  {
    proeftuin: 'fietsenAanDeDeur',
    koper: 'waterdam',
    werkgever: 'rondetrapper',
    vorm: 'inkoop_van_dienst',
    label: 'fietsen',
    minuten: keer(3, 960),
    van: -130,
    elke: 14,
    register: 1,
    bevestigd: 2,
  },
  {
    proeftuin: 'laptopsOpnieuw',
    koper: 'oeverstad',
    werkgever: 'oeverstad',
    vorm: 'leerwerk',
    label: 'werkplaats',
    minuten: keer(3, 1080),
    van: -170,
    elke: 20,
    stopt: { elke: 2, na: 90 },
    register: 1,
    bevestigd: 0,
  },
  {
    // Four places to learn a year.
    contract: 'stadhuis',
    koper: 'waterdam',
    werkgever: 'glansrijk',
    vorm: 'leerwerk',
    label: 'leerplek',
    minuten: keer(8, 1200),
    van: -740,
    elke: 88,
    stopt: { elke: 2, na: 300 },
    register: 2,
    bevestigd: 2,
    regio: 'rijnmond',
  },
  {
    contract: 'stadhuis',
    koper: 'waterdam',
    werkgever: 'glansrijk',
    vorm: 'inkoop_van_dienst',
    label: 'wijkcentra',
    minuten: keer(8, 1440),
    van: -720,
    elke: 70,
    register: 3,
    bevestigd: 3,
    regio: 'rijnmond',
  },
]
