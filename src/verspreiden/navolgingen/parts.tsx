import { Icon, type IconName } from '#src/platform/components/index.ts'
import type { Navolgingfeitsoort } from '#src/platform/database.generated.ts'
import { type Bewijs, type Lot, type Stand, sayBewijs, standen } from './navolging.ts'

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

const lotOf = (stand: Stand): Lot => (stand === 'loopt' ? 'begonnen' : stand)

/** So many marks fit in one line; the words say all. */
const marksAtMost = 12

/** How it went for who did it: a mark each, and the same in words. */
export const Bewijsregel = ({ bewijs }: { bewijs: Bewijs }) => {
  const words = sayBewijs(bewijs)
  if (!words) return null
  const marks = standen.flatMap((stand) => Array.from({ length: bewijs[stand] }, () => lotOf(stand)))
  return (
    <p class="vonk-bewijs">
      {marks.slice(0, marksAtMost).map((lot) => (
        <span class={`vonk-merk--${lotKleur[lot]}`}>
          <Icon name={lotIcon[lot]} />
        </span>
      ))}
      <strong>{words}</strong>
    </p>
  )
}
