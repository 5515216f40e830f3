import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'

/** On the desk: the way to the samples. */
export const steekproevenOpBureau = fill(
  opBureau,
  ({ actor }) =>
    may.draw(actor) && (
      <section aria-labelledby="steekproeven">
        <h2 id="steekproeven">Cijfers nagaan</h2>
        <p>
          <a href={paths.steekproeven()}>Trek een steekproef van plekken</a>, of schrijf op wat je vond.
        </p>
      </section>
    ),
)
