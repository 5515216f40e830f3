import Fraction from 'fraction.js'
import type { Maat } from '#src/tellen/kleine-getallen/tabel.ts'
import type { Bewaard } from './beeld.ts'
import { type Geteld, totaal } from './momentopname.ts'

/** What a figure of an earlier quarter is now. */
export type Correctie = {
  kwartaal: string
  organisatieId: string | null
  tabel: string
  sleutel: string
  plekken: number
  banen: Fraction
}

type Opnieuw = { kwartaal: string; regime: string; cellen: Geteld[] }
type Toen = Bewaard & { kwartaal: string; regime: string }

const naamVan = ({ organisatieId, tabel, sleutel }: Pick<Correctie, 'organisatieId' | 'tabel' | 'sleutel'>) =>
  [organisatieId ?? '', tabel, sleutel].join(' ')

/** Where a quarter, counted again, differs from what was frozen of it: what it is now, or nothing any more. */
export function correctiesVan({ kwartaal, regime, cellen }: Opnieuw, eerder: Toen[]): Correctie[] {
  const bevroren = eerder.filter((een) => een.kwartaal === kwartaal && een.regime === regime)
  if (bevroren.length === 0) return []
  const toen = new Map(bevroren.map((cel) => [naamVan(cel), cel]))
  const nu = new Map(cellen.map((cel) => [naamVan(cel), cel]))
  const weg = bevroren.filter((cel) => !nu.has(naamVan(cel)) && cel.plekken > 0)
  const anders = cellen.filter((cel) => isAnders(cel, toen.get(naamVan(cel))))
  return [
    ...anders.map((cel) => correctie(kwartaal, cel)),
    ...weg.map((cel) => correctie(kwartaal, { ...cel, plekken: 0, banen: new Fraction(0) })),
  ]
}

const isAnders = (nu: Geteld, toen: Geteld | undefined) =>
  toen ? nu.plekken !== toen.plekken || !nu.banen.equals(toen.banen) : nu.plekken > 0

const correctie = (
  kwartaal: string,
  { organisatieId, tabel, sleutel, plekken, banen }: Geteld,
): Correctie => ({
  kwartaal,
  organisatieId,
  tabel,
  sleutel,
  plekken,
  banen,
})

/** A figure of an earlier quarter as it was frozen, and as it is now. */
export type Verschuiving = Omit<Correctie, 'organisatieId'> & {
  regime: string
  toen: { plekken: number; banen: Fraction }
}

/** What who works there may see of it: totals, neither too small nor different by few. */
export const voorLeden = (
  verschuivingen: Verschuiving[],
  { drempel }: Pick<Maat, 'drempel'>,
): Verschuiving[] =>
  verschuivingen.filter(
    ({ tabel, plekken, toen }) =>
      tabel === totaal && Math.min(plekken, toen.plekken, Math.abs(plekken - toen.plekken)) >= drempel,
  )
