/** With the sign for minus, which is as wide as a digit and not taken for a hyphen. */
const schrijf = (waarde: number, opmaak: Intl.NumberFormatOptions) =>
  (waarde === 0 ? 0 : waarde).toLocaleString('nl-NL', opmaak).replace('-', '−')

/** As it is written in Dutch, with as many decimals as are asked for. */
export const getal = (waarde: number, decimalen = 0) =>
  schrijf(waarde, { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen })

const groot = [
  [1e9, ' mld'],
  [1e6, ' mln'],
] as const

const eenheidBij = (meest: number) => groot.find(([grens]) => meest >= grens) ?? ([1, ''] as const)

/** The same where there is little room: a million and more in millions. What it is exactly, words and table say. */
export function kort(waarde: number, decimalen = 0): string {
  const [deler, woord] = eenheidBij(Math.abs(waarde))
  return deler === 1
    ? getal(waarde, decimalen)
    : schrijf(waarde / deler, { maximumFractionDigits: 2 }) + woord
}

/** For an axis, of which the largest decides how all are written. */
export function opAs(ticks: number[]): (waarde: number) => string {
  const [deler, woord] = eenheidBij(Math.max(...ticks.map(Math.abs)))
  return (waarde) => schrijf(waarde / deler, { maximumFractionDigits: 6 }) + (waarde === 0 ? '' : woord)
}

/** Its sign always in front. */
export const verschil = (waarde: number, decimalen = 0) =>
  `${waarde < 0 ? '−' : '+'} ${getal(Math.abs(waarde), decimalen)}`
