import { scaleLinear, scalePoint } from 'd3-scale'
import { kort, opAs } from './getal.ts'
import { breedteVan } from './letters.ts'
import { type LijnenData, puntenVan } from './lijnen.ts'
import type { Maat } from './tekening.ts'

/** Where the lines are drawn; around it stand the words. */
export type Kader = { links: number; rechts: number; boven: number; onder: number }

export type Schaal = {
  kader: Kader
  x: (n: number) => number
  y: (waarde: number) => number
  /** From one quarter to the next. */
  stap: number
  ticks: { waarde: number; tekst: string }[]
}

/** The numbers that must be seen: from 0, and up to a target that lies above all. */
function bereik({ reeksen }: LijnenData): [number, number] {
  const waarden = reeksen.flatMap((reeks) => [
    ...puntenVan(reeks).map(({ waarde }) => waarde),
    ...(reeks.streven ?? []).map(({ waarde }) => waarde),
  ])
  const [laagst, hoogst] = [Math.min(0, ...waarden), Math.max(0, ...waarden)]
  return laagst === hoogst ? [0, 1] : [laagst, hoogst]
}

/** As wide as what stands behind the last point. */
const rechtsNodig = (data: LijnenData, { letter }: Maat, namen: number) => {
  const cijfers = data.reeksen.map((reeks) => kort(puntenVan(reeks).at(-1)?.waarde ?? 0, data.decimalen ?? 2))
  return Math.max(namen, ...cijfers.map((cijfer) => breedteVan(cijfer, letter + 2, true))) + 8
}

type Rondom = { boven: number; onder: number; namen: number }

export function schaalVan(data: LijnenData, maat: Maat, { boven, onder, namen }: Rondom): Schaal {
  const waarde = scaleLinear().domain(bereik(data)).nice(4)
  const ticks = waarde.ticks(4)
  const schrijf = opAs(ticks)
  const kader = {
    links: Math.max(...ticks.map((tick) => breedteVan(schrijf(tick), maat.letter))) + 8,
    rechts: maat.breedte - rechtsNodig(data, maat, namen),
    boven,
    onder: maat.hoogte - onder,
  }
  const nummers = data.kwartalen.map((_, n) => n)
  const punt = scalePoint<number>().domain(nummers).range([kader.links, kader.rechts]).padding(0.5)
  const y = waarde.range([kader.onder, kader.boven])
  return {
    kader,
    x: (n) => punt(n) ?? kader.links,
    y: (n) => y(n),
    stap: (kader.rechts - kader.links) / Math.max(1, nummers.length),
    ticks: ticks.map((tick) => ({ waarde: tick, tekst: schrijf(tick) })),
  }
}
