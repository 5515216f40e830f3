import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'
import { listTeLaat } from './queries.ts'

/** On the desk: which organisations do not say whether their places are there still; not a line of them. */
export const navragenOpBureau = fill(opBureau, async ({ db, actor }) => {
  if (!may.overzie(actor)) return null
  const teLaat = await listTeLaat(db)
  return (
    teLaat.length > 0 && (
      <section aria-labelledby="navragen">
        <h2 id="navragen">Is de plek er nog?</h2>
        <p>Zij zeiden het nog niet, een week na de laatste dag. Bel even.</p>
        <ul>
          {teLaat.map(({ id, naam, aantal }) => (
            <li>
              <a href={paths.organisatie(id)}>{naam}</a>: {aantal === 1 ? 'één plek' : `${aantal} plekken`}
            </li>
          ))}
        </ul>
      </section>
    )
  )
})
