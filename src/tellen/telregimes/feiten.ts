export const registerWaarden = ['ja', 'nee', 'niet_gecontroleerd'] as const
export type RegisterWaarde = (typeof registerWaarden)[number]

/** The steps before and beside a placement: they stand on the ladder and do not count. */
export const laddersoorten = ['snuffelstage', 'proefplaatsing', 'nog_er'] as const

/** Something that is so from a day on (`op`, 'YYYY-MM-DD') or in a quarter ('2026-K1'); hours are whole minutes. */
export type Feit =
  | { soort: 'geplaatst' | 'uren'; op: string; minutenPerWeek: number }
  | { soort: 'verloond'; kwartaal: string; minuten: number }
  | { soort: 'register'; op: string; waarde: RegisterWaarde }
  /** `op`: the first day no longer there. */
  | { soort: 'beeindigd' | 'doorgestroomd'; op: string }
  | { soort: (typeof laddersoorten)[number]; op: string }

const isEinde = ({ soort }: Feit) => soort === 'beeindigd' || soort === 'doorgestroomd'
const begint = ({ soort }: Feit) => ['snuffelstage', 'proefplaatsing', 'geplaatst'].includes(soort)

/** When a fact holds: its day, or its quarter. */
export const wanneer = (feit: Feit): string => (feit.soort === 'verloond' ? feit.kwartaal : feit.op)

function waardeVan(feit: Feit): string | number {
  if (feit.soort === 'geplaatst' || feit.soort === 'uren') return feit.minutenPerWeek
  if (feit.soort === 'verloond') return feit.minuten
  return feit.soort === 'register' ? feit.waarde : ''
}

/** Why these facts cannot all be true of one plek, in a Dutch sentence; undefined when they can. */
export const tegenstrijdig = (feiten: Feit[]): string | undefined =>
  tweeWaarden(feiten) ?? eindeZonderBegin(feiten)

function tweeWaarden(feiten: Feit[]): string | undefined {
  const gezien = new Map<string, string | number>()
  for (const feit of feiten) {
    const sleutel = `${feit.soort} van ${wanneer(feit)}`
    const eerder = gezien.get(sleutel)
    if (eerder !== undefined && eerder !== waardeVan(feit))
      return `het feit ${sleutel} staat er twee keer, met andere waarden`
    gezien.set(sleutel, waardeVan(feit))
  }
  return undefined
}

function eindeZonderBegin(feiten: Feit[]): string | undefined {
  const eerste = feiten.filter(begint).map(wanneer).sort()[0]
  const einde = feiten
    .filter(isEinde)
    .map(wanneer)
    .sort()
    .find((op) => eerste === undefined || op < eerste)
  return einde && `het einde van ${einde} ligt voor het begin${eerste ? ` (${eerste})` : ', dat er niet is'}`
}

export { isEinde }
