import { voorEigenOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { may } from './policy.ts'
import { isTellerVan, listTellers } from './queries.ts'

/** Beside what an organisation says of itself, for who works there: who counts, or that nobody does. */
export const tellersOpOrganisatie = fill(voorEigenOrganisatie, async ({ db, actor }, organisatie) => {
  const telt = await isTellerVan(db, actor?.id, organisatie.id)
  if (!may.list(actor, { ...organisatie, telt })) return null
  const namen = (await listTellers(db, actor, organisatie.id)).map(({ naam }) => naam)
  const href = paths.tellers(organisatie.id)
  if (namen.length > 0)
    return (
      <p>
        <a href={href}>{namen.length === 1 ? 'Teller' : 'Tellers'} van plekken</a>:{' '}
        {namen.slice(0, 3).join(', ')}
        {namen.length > 3 && ` en nog ${namen.length - 3}`}.
      </p>
    )
  return (
    <p>
      Nog niemand telt de plekken.{' '}
      <a href={href}>
        {may.appoint(actor, { ...organisatie, telt }) ? 'Kies een teller' : 'Wat is een teller?'}
      </a>
    </p>
  )
})
