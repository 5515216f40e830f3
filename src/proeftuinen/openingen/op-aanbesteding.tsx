import { wachtBijAanbesteding } from '#src/markt/aanbestedingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { sayVoorstelVan } from './labels.ts'
import { standOf } from './opening.ts'
import { listOpeningenOf } from './queries.ts'

/** On the page of a tender that runs: what was proposed and waits for another. */
export const wachtOpBevestiging = fill(wachtBijAanbesteding, async ({ db, actor }, a) => {
  const voorstellen = await listOpeningenOf(db, actor, a)
  return voorstellen
    .filter((o) => standOf(o) === 'open')
    .map((o) => (
      <p>
        Dit wacht op bevestiging: <a href={paths.opening(o.id)}>{sayVoorstelVan(o, a)}</a>.
      </p>
    ))
})
