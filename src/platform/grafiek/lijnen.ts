import type { TableProps } from '../components/table.tsx'
import { getal } from './getal.ts'
import { type Kwartaal, voluit } from './kwartaal.ts'

export type Streef = {
  jaar: number
  waarde: number
  /** What stands in front of the number; 'gesteld' if nothing is said. */
  naam?: string | undefined
}

export type Reeks = {
  naam: string
  /** One per quarter; null where there is none. */
  waarden: (number | null)[]
  streven?: Streef[] | undefined
}

/** A sign above a point, of what is told about it below the drawing. */
export type Merkteken = { reeks: number; kwartaal: Kwartaal; teken: string }

export type LijnenData = {
  /** What is counted, as it follows a number. */
  eenheid: string
  decimalen?: number | undefined
  /** In order, written as `2026-K3`. */
  kwartalen: Kwartaal[]
  /** Four at most are told apart well. Between the first two the surface is hatched. */
  reeksen: Reeks[]
  /** The last quarter may still change. */
  voorlopig?: boolean | undefined
  merktekens?: Merkteken[] | undefined
}

export type Punt = { n: number; waarde: number }

export const puntenVan = ({ waarden }: Reeks): Punt[] =>
  waarden.flatMap((waarde, n) => (waarde === null ? [] : [{ n, waarde }]))

export const naamVanStreef = ({ naam = 'gesteld' }: Streef) => naam

/** The last one may still change. */
const isVoorlopig = ({ voorlopig, kwartalen }: LijnenData, n: number) =>
  Boolean(voorlopig) && n === kwartalen.length - 1

/** The drawing in words: from where to where, every number, and the targets. */
export const lijnenInWoorden = (data: LijnenData): string =>
  data.reeksen.map((reeks) => reeksInWoorden(data, reeks)).join(' ')

function reeksInWoorden(data: LijnenData, reeks: Reeks): string {
  const punten = puntenVan(reeks)
  const [eerste, laatste] = [punten[0], punten.at(-1)]
  if (!eerste || !laatste) return `${reeks.naam}: nog geen cijfers.`
  const zinnen = [
    `${reeks.naam}: ${eerste === laatste ? hetEne(data, eerste) : vanNaar(data, eerste, laatste)}.`,
    tussenin(data, punten.slice(1, -1)),
    strevenInWoorden(data, reeks.streven ?? []),
  ]
  return zinnen.filter(Boolean).join(' ')
}

const hetEne = (data: LijnenData, { n, waarde }: Punt) =>
  `${cijfer(data, waarde)} ${data.eenheid} in ${wanneer(data, n)}`

const vanNaar = (data: LijnenData, van: Punt, naar: Punt) =>
  `van ${hetEne(data, van)} naar ${cijfer(data, naar.waarde)} in ${wanneer(data, naar.n)}`

const tussenin = (data: LijnenData, punten: Punt[]) =>
  punten.length > 0 &&
  `Daartussen ${punten.map(({ n, waarde }) => `${cijfer(data, waarde)} in ${wanneer(data, n)}`).join(', ')}.`

const strevenInWoorden = (data: LijnenData, streven: Streef[]) =>
  streven.length > 0 &&
  `Daarnaast: ${streven.map((streef) => `${naamVanStreef(streef)} ${cijfer(data, streef.waarde)} in ${streef.jaar}`).join(', ')}.`

const cijfer = ({ decimalen = 2 }: LijnenData, waarde: number) => getal(waarde, decimalen)

const wanneer = (data: LijnenData, n: number) =>
  voluit(data.kwartalen[n] ?? '') + (isVoorlopig(data, n) ? ' (voorlopig)' : '')

/** The same as a table: a row per quarter, and beside each series its target of that year. */
export function lijnenAlsTabel(data: LijnenData, caption: string): TableProps {
  const kolommen = data.reeksen.flatMap((reeks) => kolommenVan(data, reeks))
  return {
    caption: `${caption} (${data.eenheid})`,
    head: ['Kwartaal', ...kolommen.map(({ kop }) => kop)],
    rows: data.kwartalen.map((_, n) => [hoofdletter(wanneer(data, n)), ...kolommen.map(({ op }) => op(n))]),
    numeric: kolommen.map((_, n) => n + 1),
  }
}

const hoofdletter = (woorden: string) => woorden.charAt(0).toUpperCase() + woorden.slice(1)

function kolommenVan(data: LijnenData, { naam, waarden, streven = [] }: Reeks) {
  const schrijf = (waarde: number | null | undefined) => (waarde == null ? '–' : cijfer(data, waarde))
  const streefOp = (n: number) => {
    const jaar = Number(data.kwartalen[n]?.slice(0, 4))
    return schrijf(streven.find((streef) => streef.jaar === jaar)?.waarde)
  }
  const zelf = { kop: naam, op: (n: number) => schrijf(waarden[n]) }
  return streven.length > 0 ? [zelf, { kop: `${naam}, gesteld voor het jaar`, op: streefOp }] : [zelf]
}
