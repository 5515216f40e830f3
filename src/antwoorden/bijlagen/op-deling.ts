import { fill } from '#src/platform/places.ts'
import { gaatMeeMet } from '#src/proeftuinen/delingen/places.ts'
import { aantalBijlagen } from './bijlage.ts'
import { countBijlagen } from './queries.ts'

/** Files go along with what they hang on. */
export const bijlagenGaanMee = fill(gaatMeeMet, async ({ db }, { proeftuinId, aantekeningIds }) => {
  const [zelf, perNote] = await Promise.all([
    countBijlagen(db, { soort: 'proeftuin', ids: [proeftuinId] }),
    countBijlagen(db, { soort: 'aantekening', ids: aantekeningIds }),
  ])
  const say = (aantal = 0) => (aantal === 0 ? '' : `met ${aantalBijlagen(aantal)}`)
  return { zelf: say(zelf.get(proeftuinId)).replace('met ', ''), per: (id) => say(perNote.get(id)) }
})
