import { tegenstrijdig, wanneer } from '#src/tellen/telregimes/feiten.ts'
import { type PlekFeit, telbaar } from './plek.ts'

export type Waarden = Pick<PlekFeit, 'soort' | 'op' | 'minuten' | 'waarde' | 'reden'>
export type Geldend = Waarden & { id: string }

/** What saying something of a plek comes to, beside all that holds there. */
export type Uitkomst = { wat: 'zelfde' } | { wat: 'kan_niet'; zin: string } | { wat: 'nieuw' }

/**
 * What says the same as what is there already changes nothing; what cannot be true beside it is refused with a sentence.
 * `vervangt`: in whose place it comes; `feit` null: that one was never so.
 */
export function pastFeit(er: Geldend[], feit: Waarden | null, vervangt?: string): Uitkomst {
  if (feit && er.some((ander) => isGelijk(ander, feit))) return { wat: 'zelfde' }
  const rest = er.filter(({ id }) => id !== vervangt)
  const fout = tegenstrijdig([...rest, ...(feit ? [feit] : [])].map(telbaar))
  return fout ? { wat: 'kan_niet', zin: `Dit kan niet kloppen: ${fout}.` } : { wat: 'nieuw' }
}

const begintOfEindigt = ['snuffelstage', 'proefplaatsing', 'geplaatst', 'doorgestroomd', 'beeindigd']

/**
 * In whose place something comes that is said without more: what was said of the same kind and day, and of a plek that
 * stopped already the day on which it did.
 */
export function inPlaatsVan<Feit extends Waarden>(er: Feit[], feit: Waarden): Feit | undefined {
  const zelfde = er.find(
    (ander) => ander.soort === feit.soort && wanneer(telbaar(ander)) === wanneer(telbaar(feit)),
  )
  if (zelfde || feit.soort !== 'beeindigd') return zelfde
  const laatste = er
    .filter(({ soort }) => begintOfEindigt.includes(soort))
    .sort((a, b) => (a.op < b.op ? -1 : 1))
    .at(-1)
  return laatste?.soort === 'beeindigd' ? laatste : undefined
}

const isGelijk = (a: Waarden, b: Waarden) =>
  a.soort === b.soort &&
  wanneer(telbaar(a)) === wanneer(telbaar(b)) &&
  a.minuten === b.minuten &&
  a.waarde === b.waarde &&
  a.reden === b.reden
