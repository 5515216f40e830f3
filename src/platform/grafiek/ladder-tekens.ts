import type { Uitgang } from './ladder.ts'
import { aanzienVan } from './ladder-stroom.ts'
import { pad, type Vorm } from './tekening.ts'

const kring = 'M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0Z'
/** A ring with a cross, a broken ring, an empty diamond and a spark. */
const vormen: Record<Uitgang, string> = {
  gestopt: `${kring}M-2.2,-2.2L2.2,2.2M-2.2,2.2L2.2,-2.2`,
  bezig: kring,
  tekort: 'M0,-5.8L5.2,0L0,5.8L-5.2,0Z',
  verder: 'M0,-7.5L2,-2L7,0L2,2L0,7.5L-2,2L-7,0L-2,-2Z',
}

export const tekenBreedte = 14
const meest = 5

/** One sign for each, when they are few; one for all when they are many: the number stands beside it. */
export const tekensNodig = (aantal: number) => (aantal > meest ? 1 : aantal)

export function tekensVan(soort: Uitgang, aantal: number, [x, y]: [number, number]): Vorm[] {
  const { kleur } = aanzienVan[soort]
  return Array.from({ length: tekensNodig(aantal) }, (_, n) =>
    pad(vormen[soort], {
      op: [Math.round(x + 7 + n * tekenBreedte), Math.round(y)],
      vulling: { kleur: soort === 'verder' ? kleur : 'kaart' },
      lijn: { kleur, dikte: 1.6, streep: soort === 'bezig' ? '2.4 2' : undefined },
    }),
  )
}
