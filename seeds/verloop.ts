import type { Dag, FaseSeed, ProeftuinSeed } from './types.ts'

/** What follows from how a proeftuin is written down: when it began, when it moved, which phase a day lies in. */

export type Benoemd = [sleutel: string, seed: ProeftuinSeed]

export const trekkerOf = (seed: ProeftuinSeed) => {
  const first = seed.team[0]
  if (!first) throw new Error(`no team in ${seed.titel}`)
  return first[0]
}

/** The first day: of the first phase, or on which the concept was made. */
export function beginOf(seed: ProeftuinSeed): Dag {
  const begin = seed.concept ?? seed.fasen[0]?.vanaf
  if (begin === undefined) throw new Error(`no beginning in ${seed.titel}`)
  return begin
}

/** The last day on which something happened. */
export const movedOn = (seed: ProeftuinSeed): Dag =>
  Math.max(
    beginOf(seed),
    ...seed.fasen.map((periode) => periode.vanaf),
    ...seed.routes.map((route) => route.dag),
    ...seed.estafette.map((stokje) => stokje.dag),
    ...seed.logboek.map((note) => note.dag + (note.eerder?.dagenLater ?? 0)),
    seed.afronding?.heropend?.dag ?? seed.afronding?.dag ?? beginOf(seed),
  )

/** The phase that a day lies in. */
export function periodeOn(seed: ProeftuinSeed, dag: Dag): FaseSeed {
  const periode = seed.fasen.findLast(({ vanaf }) => vanaf <= dag)
  if (!periode) throw new Error(`day ${dag} lies before ${seed.titel}`)
  return periode
}

/** The day of the rounding off that counts, if it is rounded off. */
export const afgerondOn = ({ afronding }: ProeftuinSeed): Dag | undefined =>
  afronding && !afronding.heropend ? afronding.dag : undefined
