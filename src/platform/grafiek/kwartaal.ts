/** Written as `2026-K3`. */
export type Kwartaal = string

export type Deel = { jaar: number; nummer: number }

export const ontleed = (kwartaal: Kwartaal): Deel => {
  const [, jaar = '', nummer = ''] = /^(\d{4})-K([1-4])$/.exec(kwartaal) ?? []
  if (jaar === '') throw new Error(`geen kwartaal: ${kwartaal}`)
  return { jaar: Number(jaar), nummer: Number(nummer) }
}

export const voluit = (kwartaal: Kwartaal) => {
  const { jaar, nummer } = ontleed(kwartaal)
  return `kwartaal ${nummer} van ${jaar}`
}

/** Which follow each other in one year, by where they stand. */
export function perJaar(kwartalen: Kwartaal[]): { jaar: number; van: number; tot: number }[] {
  const jaren: { jaar: number; van: number; tot: number }[] = []
  kwartalen.forEach((kwartaal, n) => {
    const { jaar } = ontleed(kwartaal)
    const vorig = jaren.at(-1)
    if (vorig?.jaar === jaar) vorig.tot = n
    else jaren.push({ jaar, van: n, tot: n })
  })
  return jaren
}
