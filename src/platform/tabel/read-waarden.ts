import type { Cel } from './cel.ts'
import type { Kolommen, Waarde, Waarden } from './kolom.ts'
import { type Lezing, type Rij, readTabel } from './read.ts'
import { waardeVan } from './waarde.ts'
import type { Weigering } from './weigering.ts'

/** A row by its number as people see it: what it says, or all that is wrong with it. */
export type GelezenWaarden<K extends Kolommen> =
  | { rij: number; waarden: Waarden<K> }
  | { rij: number; weigeringen: [Weigering, ...Weigering[]] }

/** Reads as readTabel does, and each cell as its column wants it. Throws TabelGeweigerd for a file as a whole. */
export async function* readWaarden<K extends Kolommen>(
  pad: string,
  lezing: Lezing<K>,
): AsyncGenerator<GelezenWaarden<K>> {
  for await (const rij of readTabel(pad, lezing)) yield waardenVan(lezing.kolommen, rij)
}

/** The values of one row, or all that is wrong with it. */
export function waardenVan<K extends Kolommen>(kolommen: K, { rij, cellen }: Rij<K>): GelezenWaarden<K> {
  const weigeringen: Weigering[] = []
  const waarden: Record<string, Waarde> = {}
  for (const [naam, kolom] of Object.entries(kolommen)) {
    const uitkomst = waardeVan(kolom, (cellen as Record<string, Cel>)[naam] ?? { soort: 'leeg' })
    if ('reden' in uitkomst) weigeringen.push({ rij, kolom: kolom.titel, ...uitkomst })
    else waarden[naam] = uitkomst.waarde
  }
  const [first, ...rest] = weigeringen
  if (first) return { rij, weigeringen: [first, ...rest] }
  return { rij, waarden: waarden as Waarden<K> }
}
