import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import type { Kleur } from './tekening.ts'

/** What a series looks like: its colour, and the shape of its marks, which says the same without colour. */
export type Gedaante = { kleur: Kleur; teken: SymbolType }

const gedaanten: Gedaante[] = [
  { kleur: 'vonk', teken: symbolCircle },
  { kleur: 'inkt', teken: symbolSquare },
  { kleur: 'blad', teken: symbolTriangle },
  { kleur: 'zacht', teken: symbolDiamond },
]

export const gedaanteVan = (n: number): Gedaante => gedaanten[n % gedaanten.length] as Gedaante

/** As large as a circle of this radius. */
export const tekenVan = (teken: SymbolType, straal: number): string =>
  symbol(teken, straal ** 2 * Math.PI).digits(1)() ?? ''
