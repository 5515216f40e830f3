import { fill } from '#src/platform/places.ts'
import { bijWeigering } from '#src/platform/weigering.ts'

/** Whoever else was refused can at least ask. */
export const vraagErnaar = fill(bijWeigering, () => ({
  zin: 'Denk je dat het wel zou moeten kunnen? Vraag het het adviesteam.',
  weg: null,
}))
