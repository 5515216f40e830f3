import { Icon, type IconName } from '#src/platform/components/index.ts'
import type { Navolgingfeitsoort } from '#src/platform/database.generated.ts'
import { type Bewijs, type Lot, type Stand, sayBewijs, standen } from './navolging.ts'

const icons: Record<Stand, IconName> = {
  gelukt: 'circle-check',
  niet_gelukt: 'circle-x',
  gestopt: 'hand-stop',
  loopt: 'clock',
}

export const lotIcon: Record<Lot, IconName> = {
  gelukt: 'circle-check',
  niet_gelukt: 'circle-x',
  gestopt: 'hand-stop',
  begonnen: 'clock',
  aangepast: 'pencil',
}

export const feitIcon: Record<Navolgingfeitsoort, IconName> = {
  aangepast: 'pencil',
  gewerkt: 'circle-check',
  niet_gewerkt: 'circle-x',
  gestopt: 'hand-stop',
}

export const lotKleur = {
  gelukt: 'goed',
  niet_gelukt: 'fout',
  gestopt: 'fout',
  begonnen: 'open',
  aangepast: 'open',
} as const satisfies Record<Lot, string>

/** So many marks fit in one line; the words say all. */
const marksAtMost = 12

/** How it went for who did it: a mark each, and the same in words. */
export const Bewijsregel = ({ bewijs }: { bewijs: Bewijs }) => {
  const words = sayBewijs(bewijs)
  if (!words) return null
  const marks = standen.flatMap((stand) => Array.from({ length: bewijs[stand] }, () => stand))
  return (
    <p class="vonk-bewijs">
      {marks.slice(0, marksAtMost).map((stand) => (
        <span class={`vonk-bewijs__${stand}`}>
          <Icon name={icons[stand]} />
        </span>
      ))}
      <strong>{words}</strong>
    </p>
  )
}
