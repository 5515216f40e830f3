import { voorEigenOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'

/** The way to the table of who buys, for who works there; others come to it by a contract. */
export const bouwblokkenBijOrganisatie = fill(
  voorEigenOrganisatie,
  ({ actor }, organisatie) =>
    may.view(actor) &&
    organisatie.kant === 'opdrachtgever' &&
    mayOrganisatie.isOwn(actor, organisatie) && (
      <p>
        <a href={paths.organisatieBouwblokken(organisatie.id)}>Bouwblokken</a>: waar jullie mee rekenen in
        contracten.
      </p>
    ),
)
