/**
 * A drawing as plain data: what it is made of, in units of its own width and height. The page draws it as SVG, a document
 * as paths, and a test can measure it.
 */
export type Tekening = { breedte: number; hoogte: number; vormen: Vorm[] }

/** By their token; a document brings its own values. */
export type Kleur = 'inkt' | 'zacht' | 'vonk' | 'blad' | 'zon' | 'lijn' | 'kaart' | 'lucht'

/** What tells surfaces apart without colour: slanting lines, dots, upright lines. */
export type Patroon = 'arcering' | 'stippen' | 'strepen'
export type Vulling = { kleur: Kleur; patroon?: Patroon | undefined; dekking?: number | undefined }
export type Lijn = { kleur: Kleur; dikte: number; streep?: string | undefined }

export type Pad = {
  vorm: 'pad'
  /** As in SVG: M, L, H, V, C, A and Z. */
  d: string
  /** Where its own (0, 0) lies. */
  op?: [number, number] | undefined
  vulling?: Vulling | undefined
  lijn?: Lijn | undefined
}

export type Tekst = {
  vorm: 'tekst'
  tekst: string
  x: number
  /** Of the line on which the letters stand. */
  y: number
  maat: number
  anker?: 'start' | 'middle' | 'end' | undefined
  vet?: boolean | undefined
  kleur?: Kleur | undefined
}

export type Vorm = Pad | Tekst

/** How wide and high it is at most drawn, and how large its small letters are: never under 12 px where it is shown. */
export type Maat = { breedte: number; hoogte: number; letter: number }

export const rond = (n: number) => Math.round(n * 10) / 10

export const pad = (d: string, rest: Omit<Pad, 'vorm' | 'd'>): Pad => ({ vorm: 'pad', d, ...rest })

export const tekst = (woorden: string, rest: Omit<Tekst, 'vorm' | 'tekst'>): Tekst => ({
  vorm: 'tekst',
  tekst: woorden,
  ...rest,
  x: rond(rest.x),
  y: rond(rest.y),
})

export type Vak = { x: number; y: number; breedte: number; hoogte: number }

export const rechthoek = ({ x, y, breedte, hoogte }: Vak) =>
  `M${rond(x)},${rond(y)}h${rond(breedte)}v${rond(hoogte)}h${rond(-breedte)}Z`

export const lijnstuk = (van: [number, number], naar: [number, number]) =>
  `M${van.map(rond).join(',')}L${naar.map(rond).join(',')}`
