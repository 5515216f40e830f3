import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { fill } from '#src/platform/places.ts'
import { bijWeigering } from '#src/platform/weigering.ts'

/** A guest hears what a guest is, and how to become a member. */
export const gastGeweigerd = fill(bijWeigering, (_, { actor }) =>
  actor === null || isLid(actor)
    ? null
    : {
        zin: 'Je bent te gast in Vonk. Je leest wat openbaar is en doet mee in het team dat jou vroeg; de rest is voor leden. Lid worden is gratis.',
        weg: { href: paths.doeMee(), label: 'Word lid' },
      },
)
