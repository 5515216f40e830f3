import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listEigenBesluiten } from './queries.ts'

/** What the adviesteam decided on words of this member, as long as something can be done about it. */
export const besluitWacht = fill(wachtend, async ({ db, actor }) => {
  const besluiten = actor ? await listEigenBesluiten(db, actor) : []
  return besluiten.map(
    ({ id, besluit, aanduiding, op }): Wacht => ({
      soort: 'besluit',
      id,
      icon: 'gavel',
      woord: 'Besluit',
      waarin: aanduiding,
      titel:
        besluit === 'aanpassen'
          ? 'Het adviesteam vraagt je iets aan te passen'
          : 'Het adviesteam haalde iets van je weg',
      sinds: op,
      href: paths.maatregel(id),
      doe: 'Lees waarom',
      dring: 'haast',
      klaar: true,
    }),
  )
})
