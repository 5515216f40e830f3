import { area, line } from 'd3-shape'
import { type Kwartaal, perJaar } from './kwartaal.ts'
import type { LijnenData, Reeks } from './lijnen.ts'
import type { Schaal } from './lijnen-schaal.ts'
import { lijnstuk, type Maat, pad, rechthoek, type Vorm } from './tekening.ts'
import { gedaanteVan, tekenVan } from './tekens.ts'

export type Blad = { data: LijnenData; schaal: Schaal; maat: Maat }
/** A series with where it stands among the others, which decides what it looks like. */
export type Genummerd = { reeks: Reeks; nummer: number }

type Plaats = [number, number]

const voorlopigeVan = ({ data }: Blad) => (data.voorlopig ? data.kwartalen.length - 1 : -1)

/** Where its values stand; null where there is none. */
const plaatsen = ({ schaal, data }: Blad, { waarden }: Reeks): (Plaats | null)[] =>
  data.kwartalen.map((_, n) => {
    const waarde = waarden[n] ?? null
    return waarde === null ? null : [schaal.x(n), schaal.y(waarde)]
  })

export const aaneen = (blad: Blad, reeks: Reeks): Plaats[] =>
  plaatsen(blad, reeks).filter((plaats) => plaats !== null)

/** Behind the quarter that may still change. */
export function band({ data, schaal: { kader, x, stap } }: Blad): Vorm[] {
  if (!data.voorlopig || data.kwartalen.length === 0) return []
  const links = x(data.kwartalen.length - 1) - stap / 2
  const vak = { x: links, y: kader.boven, breedte: kader.rechts - links, hoogte: kader.onder - kader.boven }
  return [pad(rechthoek(vak), { vulling: { kleur: 'lucht' } })]
}

/** What the first two series differ, hatched. */
export function tussen(blad: Blad): Vorm[] {
  const [een, ander] = blad.data.reeksen
  if (!een || !ander) return []
  const [boven, onder] = [plaatsen(blad, een), plaatsen(blad, ander)]
  const vlak = area<number>()
    .defined((n) => Boolean(boven[n] && onder[n]))
    .x((n) => blad.schaal.x(n))
    .y0((n) => onder[n]?.[1] ?? 0)
    .y1((n) => boven[n]?.[1] ?? 0)
    .digits(1)
  const d = vlak(blad.data.kwartalen.map((_, n) => n))
  return d ? [pad(d, { vulling: { kleur: gedaanteVan(0).kleur, patroon: 'arcering' } })] : []
}

/** From the first quarter of its year to the last. */
export const streeflijnen = (blad: Blad, { reeks, nummer }: Genummerd): Vorm[] =>
  streefstrepen(blad, reeks).map(([van, naar]) =>
    pad(lijnstuk(van, naar), { lijn: { kleur: gedaanteVan(nummer).kleur, dikte: 2, streep: '3 3' } }),
  )

export const streefstrepen = ({ data, schaal }: Blad, { streven = [] }: Reeks): [Plaats, Plaats][] =>
  streven.flatMap(({ jaar, waarde }) =>
    reikwijdte(data.kwartalen, schaal, jaar).map(([links, rechts]): [Plaats, Plaats] => [
      [links, schaal.y(waarde)],
      [rechts, schaal.y(waarde)],
    ]),
  )

/** Of a year that is shown: from where to where. */
export const reikwijdte = (kwartalen: Kwartaal[], { x, stap }: Schaal, jaar: number): Plaats[] =>
  perJaar(kwartalen)
    .filter((dit) => dit.jaar === jaar)
    .map(({ van, tot }) => [x(van) - stap * 0.38, x(tot) + stap * 0.38])

/** The stroke, dotted towards what may still change, and a mark on every value while there is room for marks. */
export function reekslijn(blad: Blad, { reeks, nummer }: Genummerd): Vorm[] {
  const { kleur } = gedaanteVan(nummer)
  const punten = plaatsen(blad, reeks)
  const open = voorlopigeVan(blad)
  const vast = punten.map((punt, n) => (n === open ? null : punt))
  const getrokken = line<Plaats | null>()
    .defined((punt) => punt !== null)
    .x((punt) => punt?.[0] ?? 0)
    .y((punt) => punt?.[1] ?? 0)
    .digits(1)(vast)
  const [voorlaatste, laatste] = [punten[open - 1], punten[open]]
  return [
    ...(getrokken ? [pad(getrokken, { lijn: { kleur, dikte: 3 } })] : []),
    ...(voorlaatste && laatste
      ? [pad(lijnstuk(voorlaatste, laatste), { lijn: { kleur, dikte: 2.5, streep: '2 4' } })]
      : []),
    ...merken(blad, punten, nummer),
  ]
}

const laatsteVaste = (blad: Blad, punten: (Plaats | null)[]) =>
  punten.findLastIndex((punt, n) => punt !== null && n !== voorlopigeVan(blad))

/** Where they would stand closer, some are left out. */
const ruimteVoorMerk = 14

function merken(blad: Blad, punten: (Plaats | null)[], nummer: number): Vorm[] {
  const { kleur, teken } = gedaanteVan(nummer)
  const groot = laatsteVaste(blad, punten)
  const om = Math.ceil(ruimteVoorMerk / blad.schaal.stap)
  return punten.flatMap((punt, n) => {
    const open = n === voorlopigeVan(blad)
    if (!punt || (n % om > 0 && n !== groot && !open)) return []
    const d = tekenVan(teken, n === groot ? 6.5 : open ? 5.5 : 4.5)
    const rand = { kleur: open ? kleur : ('kaart' as const), dikte: open ? 2.5 : 1.5 }
    return [pad(d, { op: punt, vulling: { kleur: open ? 'kaart' : kleur }, lijn: rand })]
  })
}
