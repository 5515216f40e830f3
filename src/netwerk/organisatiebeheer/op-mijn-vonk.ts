import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listWachtend } from './queries.ts'

/** Who asks to keep the page of an organisation, for who decides on that. */
export const beheerverzoekWacht = fill(wachtend, async ({ db, actor }) => {
  const verzoeken = await listWachtend(db, actor)
  return verzoeken.map(
    ({ id, naam, organisatie, gevraagdOp }): Wacht => ({
      soort: 'beheerverzoek',
      id,
      icon: 'building-community',
      woord: 'Organisatiepagina',
      waarin: organisatie,
      titel: `${naam} wil meedoen met bijhouden`,
      sinds: gevraagdOp,
      href: paths.beheerverzoekBesluit(id),
      doe: 'Beslis',
      dring: 'iemand',
    }),
  )
})
