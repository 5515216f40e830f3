import {
  type NieuweLezers,
  nieuweLezers,
  openingTo,
  type Verbreding,
} from '#src/platform/forms/verbreding.ts'
import { type EigenProfiel, type Zicht, zichtVelden } from './lid.ts'

/**
 * In a profile, going from `overheid` to `team` opens to others too: teammates who are suppliers. policy.test.ts proves
 * it.
 */
export const lezersVanProfiel: NieuweLezers = {
  ...nieuweLezers,
  overheid: {
    team: 'wie met jou in een team zit en niet bij een overheid werkt, zoals een leverancier',
    netwerk: 'alle leden die niet bij een overheid werken, zoals leveranciers, en gasten in jouw teams',
    openbaar: nieuweLezers.overheid.openbaar ?? '',
  },
}

type Typed = { [veld in keyof EigenProfiel]?: unknown }

const isFilled = (value: unknown) =>
  typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value != null

/** What of one's own profile, as it is now, a form opens: only what is filled in already and stays so. */
export const openingOf =
  (profiel: EigenProfiel) =>
  (typed: Typed): Verbreding[] => {
    const after: Typed = { ...typed, foto: profiel.foto }
    const isThere = (p: Typed, velden: (keyof EigenProfiel)[]) => velden.some((veld) => isFilled(p[veld]))
    return (Object.keys(zichtVelden) as (keyof Zicht)[]).flatMap((veld) => {
      const { label: wat, velden } = zichtVelden[veld]
      if (!isThere(profiel, velden) || !isThere(after, velden)) return []
      return openingTo({ van: profiel[veld], naar: typed[veld], veld, wat }, lezersVanProfiel)
    })
  }
