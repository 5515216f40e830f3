import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listOnbeantwoord } from './queries.ts'

/** Who wrote and got no answer. */
export const berichtWacht = fill(wachtend, async ({ db, actor }) => {
  const berichten = actor ? await listOnbeantwoord(db, actor) : []
  return berichten.map(
    ({ id, van, onderwerp, verstuurdOp }): Wacht => ({
      soort: 'bericht',
      id,
      icon: 'message',
      woord: 'Bericht',
      titel: onderwerp,
      bij: `${van} schreef je`,
      sinds: verstuurdOp,
      href: `${paths.eigenBericht(id)}#bericht-${id}`,
      doe: 'Lees en antwoord',
      dring: 'iemand',
      klaar: true,
    }),
  )
})
