import { beginBijOrganisatie, opOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { VoorstelRijen } from './cards.tsx'
import { may } from './policy.ts'
import { listVan } from './queries.ts'

/** What it offers; who works there reads what ended, too. */
export const voorstellenOpOrganisatie = fill(opOrganisatie, async ({ db, actor }, { organisatie, na }) => {
  const voorstellen = na === undefined ? await listVan(db, actor, organisatie.id) : []
  if (voorstellen.length === 0) return null
  return (
    <section aria-labelledby="voorstellen">
      <h2 id="voorstellen">Voorstellen</h2>
      <VoorstelRijen voorstellen={voorstellen} label={`Voorstellen van ${organisatie.naam}`} level={3} />
    </section>
  )
})

export const voorstelBijOrganisatie = fill(
  beginBijOrganisatie,
  ({ actor }) => may.make(actor) && <ButtonLink href={paths.nieuwVoorstel()}>Doe een voorstel</ButtonLink>,
)
