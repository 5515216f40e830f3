import { type Uitkomst, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export type Stand = Uitkomst | 'loopt'
export type Telling = { stand: Stand; aantal: number }

const standen: readonly Stand[] = [...uitkomsten, 'loopt']

const woorden: Record<Uitkomst, string> = {
  gelukt: 'gelukt',
  deels_gelukt: 'deels gelukt',
  anders_gelukt: 'anders gelukt',
  niet_gelukt: 'niet',
  te_vroeg: 'te vroeg begonnen',
}

/** What came of them, without what nothing came of: what worked first, what still runs last. */
export const tellingenOf = (aantallen: ReadonlyMap<string, number>): Telling[] =>
  standen.map((stand) => ({ stand, aantal: aantallen.get(stand) ?? 0 })).filter(({ aantal }) => aantal > 0)

/** '4× gelukt', '3 lopen nog'. */
export function sayTelling({ stand, aantal }: Telling): string {
  if (stand === 'loopt') return aantal === 1 ? '1 loopt nog' : `${aantal} lopen nog`
  return `${aantal}× ${woorden[stand]}`
}
