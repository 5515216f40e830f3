const opmaak = (minst: number, meest: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: minst, maximumFractionDigits: meest })

/** Made once: making one takes longer than a hundred numbers do. */
const vast = [0, 1, 2, 3, 4].map((decimalen) => opmaak(decimalen, decimalen))
const hoogstens2 = opmaak(0, 2)
const hoogstens6 = opmaak(0, 6)

/** With the sign for minus, which is as wide as a digit and not taken for a hyphen. */
const schrijf = (waarde: number, met: Intl.NumberFormat) =>
  met.format(waarde === 0 ? 0 : waarde).replace('-', '−')

/** As it is written in Dutch, with as many decimals as are asked for, four at most. */
export const getal = (waarde: number, decimalen = 0) => schrijf(waarde, vast[decimalen] ?? hoogstens6)

const groot = [
  [1e9, ' mld'],
  [1e6, ' mln'],
] as const

const eenheidBij = (meest: number) => groot.find(([grens]) => meest >= grens) ?? ([1, ''] as const)

/** The same where there is little room: a million and more in millions. What it is exactly, words and table say. */
export function kort(waarde: number, decimalen = 0): string {
  const [deler, woord] = eenheidBij(Math.abs(waarde))
  return deler === 1 ? getal(waarde, decimalen) : schrijf(waarde / deler, hoogstens2) + woord
}

/** For an axis, of which the largest decides how all are written. */
export function opAs(ticks: number[]): (waarde: number) => string {
  const [deler, woord] = eenheidBij(Math.max(...ticks.map(Math.abs)))
  return (waarde) => schrijf(waarde / deler, hoogstens6) + (waarde === 0 ? '' : woord)
}

/** Its sign always in front. */
export const verschil = (waarde: number, decimalen = 0) =>
  `${waarde < 0 ? '−' : '+'}\u00a0${getal(Math.abs(waarde), decimalen)}`
