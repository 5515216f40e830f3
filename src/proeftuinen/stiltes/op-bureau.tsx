import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'
import { countStiltes } from './queries.ts'
import { sayAantal } from './views.tsx'

/** On the desk: how many lie still, and the way to them. */
export const stiltesOpBureau = fill(opBureau, async ({ db, actor }) => {
  if (!actor || !may.see(actor)) return null
  const aantal = await countStiltes(db, actor)
  return (
    aantal > 0 && (
      <section aria-labelledby="stiltes">
        <h2 id="stiltes">Waar het stilligt</h2>
        <p>
          <a href={paths.stiltes()}>{sayAantal(aantal)}</a>. Bekijk per fase bij wie, en wat je kunt doen.
        </p>
      </section>
    )
  )
})
