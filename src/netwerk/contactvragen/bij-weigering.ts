import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { bijWeigering } from '#src/platform/weigering.ts'

/** Whoever else was refused can at least ask. */
export const geweigerdEnDan = fill(bijWeigering, () => ({
  zin: 'Denk je dat het wel zou moeten kunnen? Vraag het het adviesteam.',
  weg: { href: paths.contact(), label: 'Stel je vraag' },
  laatst: true as const,
}))
