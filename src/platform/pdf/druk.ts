import type { Lettertypen } from './lettertypen.ts'

type Document = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** A document that is being made: where the next thing comes, and what was begun. */
export type Druk = {
  doc: Document
  /** In it stands everything that is read. */
  wortel: Element
  lettertypen: Lettertypen
  /** Of words that were measured, for letters of size 1. */
  breedten: Map<string, number>
  y: number
  bladen: number
}

/** A4, in points. */
export const blad = { breedte: 595.28, hoogte: 841.89 }
export const marge = { links: 56, boven: 78, onder: 66 }
export const kolom = blad.breedte - 2 * marge.links
const onderkant = blad.hoogte - marge.onder

export const meesteBladen = 200

export class TeGroot extends Error {}

/** As in tokens.css, light: paper does not know what its reader chose. */
export const kleuren = {
  inkt: '#1c2145',
  zacht: '#4b5075',
  vonk: '#c2410c',
  blad: '#17694a',
  zon: '#ffc53d',
  lijn: '#e8dfd2',
  kaart: '#ffffff',
  lucht: '#e9edff',
} as const

export function nieuwBlad(druk: Druk) {
  if (druk.bladen >= meesteBladen) throw new TeGroot(`een document van meer dan ${meesteBladen} bladen`)
  druk.doc.addPage()
  druk.bladen += 1
  druk.y = marge.boven
}

export const ruimte = (druk: Druk) => onderkant - druk.y
export const heelBlad = onderkant - marge.boven

/** What does not fit on this page begins on the next. */
export function zorgVoor(druk: Druk, hoogte: number) {
  if (hoogte > ruimte(druk) && druk.y > marge.boven) nieuwBlad(druk)
}

/** pdfkit knows more than its types say. */
export type Opties = { alt?: string; scope?: 'Row' | 'Column'; bbox?: [number, number, number, number] }

/** A part of what is read, in the part it belongs to; what is drawn for it is added to it. */
export function begin(
  druk: Druk,
  soort: string,
  { in: ouder = druk.wortel, ...opties }: Opties & { in?: Element | undefined } = {},
) {
  const element = druk.doc.struct(soort, opties)
  ouder.add(element)
  return element
}

/** What is seen and not read: lines, and what every page repeats. */
export function terzijde(druk: Druk, soort: 'Layout' | 'Pagination', teken: () => void) {
  druk.doc.markContent('Artifact', { type: soort })
  teken()
  druk.doc.endMarkedContent()
}
