import type Fraction from 'fraction.js'
import { today } from '#src/platform/today.ts'
import type { Telplek } from '#src/tellen/tellingen/queries.ts'
import { uitkomstVan } from '#src/tellen/tellingen/verschil.ts'
import { dagVan, kwartaalMet, kwartaalNa, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import type { Periode } from '#src/tellen/telregimes/tel.ts'
import type { Telregime, Vorm } from '#src/tellen/telregimes/telregime.ts'

/** How many quarters the picture goes back. */
export const kwartalenTerug = 8

/** The quarters of the picture, the oldest first. */
export const kwartalenTot = (laatste: string): string[] =>
  Array.from({ length: kwartalenTerug }, (_, nummer) => kwartaalNa(laatste, nummer - kwartalenTerug + 1))

/** The first and last day of a quarter; of one that has not ended until today, for of what comes nobody knows. */
export function periodeVan(kwartaal: string): Periode {
  const { eerste, laatste } = kwartaalVan(kwartaal)
  return { van: dagVan(eerste), tot: totVandaag(dagVan(laatste)) }
}

export const totVandaag = (dag: string): string => (dag < today() ? dag : today())

/** The newest quarter that has ended on a day: that of now may still change. */
export const laatsteKwartaal = (dag: string): string => kwartaalNa(kwartaalMet(dag), -1)

/** Each with only the minutes of that quarter. */
export const alleen = (plekken: Telplek[], kwartaal: string): Telplek[] =>
  plekken.map((plek) => {
    const minuten = plek.kwartalen.get(kwartaal)
    return { ...plek, kwartalen: new Map(minuten ? [[kwartaal, minuten]] : []) }
  })

/** Exact banen of a quarter, and how many plekken they are of. */
export type Punt = { kwartaal: string; banen: Fraction; plekken: number; bevestigd: number }

type Vraag = { organisatieId: string; plekken: Telplek[]; kwartalen: string[] }

/** Of each quarter what counts under a regime. What the register says is that of now: a check is not about a quarter. */
export const reeksVan = (regime: Telregime, { organisatieId, plekken, kwartalen }: Vraag): Punt[] =>
  kwartalen.map((kwartaal) => {
    const vraag = { organisatieId, periode: periodeVan(kwartaal), plekken: alleen(plekken, kwartaal) }
    const { banen, plekken: mee } = uitkomstVan(regime, vraag)
    const bevestigd = plekken.filter(({ id, bevestigd: zeker }) => zeker && mee.includes(id)).length
    return { kwartaal, banen, plekken: mee.length, bevestigd }
  })

export type Deelsom = { sleutel: string; banen: Fraction; plekken: number }

/** A quarter by one property of each plek, the most banen first. */
export function verdeeld(
  regime: Telregime,
  { organisatieId, plekken, kwartaal }: Omit<Vraag, 'kwartalen'> & { kwartaal: string },
  sleutelVan: (plek: Telplek) => string | null,
): Deelsom[] {
  const sleutels = [...new Set(plekken.map((plek) => sleutelVan(plek) ?? ''))]
  return sleutels
    .map((sleutel) => {
      const deze = plekken.filter((plek) => (sleutelVan(plek) ?? '') === sleutel)
      const [punt] = reeksVan(regime, { organisatieId, plekken: deze, kwartalen: [kwartaal] })
      if (!punt) throw new Error('a quarter without a point')
      return { sleutel, banen: punt.banen, plekken: punt.plekken }
    })
    .filter(({ plekken: aantal }) => aantal > 0)
    .sort((a, b) => b.banen.compare(a.banen) || a.sleutel.localeCompare(b.sleutel))
}

export const opVorm = ({ vorm }: Telplek): Vorm => vorm
