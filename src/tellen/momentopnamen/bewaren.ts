import { eigenMaat, openbareMaat } from '#src/tellen/kleine-getallen/tabel.ts'
import { type Kwartaalbeeld, verberg } from '#src/tellen/kleine-getallen/verberg.ts'
import { kwartaalNa } from '#src/tellen/telregimes/kwartaal.ts'
import { type Bewaard, beeldVan, bewaardVan, tellingVan } from './beeld.ts'
import { type Geteld, getoondeRegimes, type VasteRijen } from './momentopname.ts'

/** Of which quarter it is, and under which regime it was counted. */
export type Onder = { kwartaal: string; regime: string }

/** A quarter as it was counted under one regime, in the version of then. */
export type Tellinguitslag = { regime: string; versie: number; cellen: Geteld[] }

/** So many quarters back a figure can be told from its neighbour of now; and so many are counted again. */
export const vorige = (kwartaal: string): string[] =>
  [4, 3, 2, 1].map((terug) => kwartaalNa(kwartaal, -terug))

type Samen = { kwartaal: string; tellingen: Tellinguitslag[]; eerder: (Bewaard & Onder)[]; vast: VasteRijen }

/**
 * What is to be kept of a quarter, by regime: all that was counted, with what of it is shown. What is hidden of the network,
 * or of an organisation, hangs on its own figures alone.
 */
export function bewaardPerRegime({ kwartaal, tellingen, eerder, vast }: Samen): Map<string, Bewaard[]> {
  const per = new Map(tellingen.map(({ regime, cellen }) => [regime, perHouder(cellen)]))
  const toen = perHouder(eerder)
  const uit = new Map<string, Bewaard[]>(tellingen.map(({ regime }) => [regime, []]))
  for (const houder of new Set([...per.values()].flatMap((houders) => [...houders.keys()]))) {
    const beelden = verberg({
      tellingen: getoondeRegimes.map((regime) =>
        tellingVan(regime, per.get(regime)?.get(houder) ?? [], vast),
      ),
      eerder: vorige(kwartaal).map((een) => beeldenVan(een, toen.get(houder) ?? [], vast)),
      maat: houder === null ? openbareMaat : eigenMaat,
    })
    for (const [regime, houders] of per) {
      const geteld = houders.get(houder) ?? []
      const beeld = beelden.find((een) => een.regime === regime)
      uit.get(regime)?.push(...(beeld ? bewaardVan(beeld, geteld, houder) : nietGetoond(geteld)))
    }
  }
  return uit
}

const nietGetoond = (geteld: Geteld[]): Bewaard[] => geteld.map((een) => ({ ...een, getoond: false }))

function perHouder<Een extends Geteld>(cellen: Een[]): Map<string | null, Een[]> {
  const per = new Map<string | null, Een[]>()
  for (const cel of cellen) {
    const deze = per.get(cel.organisatieId)
    if (deze) deze.push(cel)
    else per.set(cel.organisatieId, [cel])
  }
  return per
}

function beeldenVan(kwartaal: string, bewaard: (Bewaard & Onder)[], vast: VasteRijen): Kwartaalbeeld {
  const toen = bewaard.filter((een) => een.kwartaal === kwartaal)
  return getoondeRegimes.flatMap((regime) => {
    const cellen = toen.filter((een) => een.regime === regime)
    return cellen.length > 0 ? [beeldVan(regime, cellen, vast)] : []
  })
}
