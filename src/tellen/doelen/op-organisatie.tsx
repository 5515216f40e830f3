import { voorEigenOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'

/** The way to its targets, for who may read them. */
export const doelenBijOrganisatie = fill(
  voorEigenOrganisatie,
  ({ actor }, organisatie) =>
    may.viewOf(actor, organisatie) && (
      <p>
        <a href={paths.organisatieDoelen(organisatie.id)}>Doelen</a>: hoeveel banen het moeten worden.
      </p>
    ),
)
