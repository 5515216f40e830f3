import { apiPaths, paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { fill } from '#src/platform/places.ts'
import { bijWeigering } from '#src/platform/weigering.ts'
import { may } from './policy.ts'

/** There, what it says is no news. */
const own = [paths.voorstel, apiPaths.voorstel]

/** Who works for a supplier hears why it cannot all be done, and what can. */
export const leverancierGeweigerd = fill(bijWeigering, (_, { actor, path }) =>
  isLid(actor) && may.make(actor) && !own.some((one) => one.covers(path))
    ? {
        zin: 'Wie voor een leverancier werkt, kan in Vonk niet alles wat een koper kan: zo heeft niemand een voorsprong. Een idee deel je met een voorstel, dat alle kopers tegelijk lezen.',
        weg: { href: paths.nieuwVoorstel(), label: 'Doe een voorstel' },
      }
    : null,
)
