import { voorEigenOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'
import { findTeller } from './queries.ts'

/** For who works there: the way to what is counted. */
export const beeldOpOrganisatie = fill(voorEigenOrganisatie, async ({ db, actor }, { id }) => {
  const teller = await findTeller(db, actor, id)
  return may.view(actor, teller) ? <a href={paths.organisatiebeeld(id)}>Wat jullie tellen</a> : null
})
