import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { isAdviesteam } from '#src/platform/actor.ts'
import { fill } from '#src/platform/places.ts'

/** On the desk: the way to what the question of each quarter costs organisations. */
export const kwartaalOpBureau = fill(
  opBureau,
  ({ actor }) =>
    isAdviesteam(actor) && (
      <section aria-labelledby="kwartaalmoeite">
        <h2 id="kwartaalmoeite">Wat de kwartaalvraag kost</h2>
        <p>
          <a href={paths.kwartaalmoeite()}>Bekijk hoeveel tijd organisaties kwijt zijn</a> aan de vraag of hun
          plekken nog kloppen.
        </p>
      </section>
    ),
)
