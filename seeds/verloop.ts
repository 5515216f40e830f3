import { routes as allRoutes, type Route } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Dag, FaseSeed, ProeftuinSeed, RouteSeed } from './types.ts'

/** What follows from how a proeftuin is written down: when it began, when it moved, which phase a day lies in. */

export type Benoemd = [sleutel: string, seed: ProeftuinSeed]

export const trekkerOf = (seed: ProeftuinSeed) => {
  const first = seed.team[0]
  if (!first) throw new Error(`no team in ${seed.titel}`)
  return first[0]
}

/** The day on which it was made, which is when its first phase begins. */
export function beginOf(seed: ProeftuinSeed): Dag {
  const begin = seed.fasen[0]?.vanaf
  if (begin === undefined) throw new Error(`no beginning in ${seed.titel}`)
  return begin
}

/** The last day on which something happened. */
export const movedOn = (seed: ProeftuinSeed): Dag =>
  Math.max(
    beginOf(seed),
    ...seed.fasen.map((periode) => periode.vanaf),
    ...seed.routes.flatMap((route) => [route.dag, route.einde?.dag ?? route.dag]),
    ...seed.estafette.map((stokje) => stokje.dag),
    ...seed.logboek.map((note) => note.dag + (note.eerder?.dagenLater ?? 0)),
    seed.afronding?.heropend?.dag ?? seed.afronding?.dag ?? beginOf(seed),
  )

/** Where it stands now. */
export function nowOf({ titel, fasen, routes }: ProeftuinSeed) {
  const fase = fasen.at(-1)?.fase
  const now = looptijdenOf(routes).filter(({ tot }) => tot === null)
  if (!fase || now.length === 0) throw new Error(`no phase or route in ${titel}`)
  return { fase, routes: allRoutes.filter((one) => now.some(({ naar }) => naar === one)) }
}

/** A route from its begin to its end: by itself, or by the switch at that place. */
export type Looptijd = RouteSeed & { tot: Dag | null; wissel: number | null; van: Route | null }

/** The routes in the order in which they began; `van`: which one a switch took the place of. */
export function looptijdenOf(seeds: RouteSeed[]): Looptijd[] {
  const all: Looptijd[] = []
  for (const [i, route] of seeds.entries()) {
    const before = route.naast ? undefined : all.findLast(({ tot }) => tot === null)
    if (before) Object.assign(before, { tot: route.dag, wissel: i })
    all.push({ ...route, tot: route.einde?.dag ?? null, wissel: null, van: before?.naar ?? null })
  }
  return all
}

/** The phase that a day lies in. */
export function periodeOn(seed: ProeftuinSeed, dag: Dag): FaseSeed {
  const periode = seed.fasen.findLast(({ vanaf }) => vanaf <= dag)
  if (!periode) throw new Error(`day ${dag} lies before ${seed.titel}`)
  return periode
}

/** The day of the rounding off that counts, if it is rounded off. */
export const afgerondOn = ({ afronding }: ProeftuinSeed): Dag | undefined =>
  afronding && !afronding.heropend ? afronding.dag : undefined
