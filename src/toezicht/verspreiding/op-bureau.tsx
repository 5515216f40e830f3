import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'

/** On the desk: the way to what spreads and what does not. */
export const verspreidingOpBureau = fill(
  opBureau,
  ({ actor }) =>
    may.see(actor) && (
      <section aria-labelledby="verspreiding">
        <h2 id="verspreiding">Wat zich verspreidt</h2>
        <p>
          <a href={paths.verspreiding()}>Bekijk welke voorbeelden anderen nadoen</a>, en welke nog niet.
        </p>
      </section>
    ),
)
