import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listEigenNavraag } from './navraag.ts'

/** A voorstel of which nobody said for a year that it stands. */
export const voorstelWacht = fill(wachtend, async ({ db, actor }) =>
  (await listEigenNavraag(db, actor)).map(
    ({ id, titel, sinds }): Wacht => ({
      soort: 'voorstel',
      id,
      icon: 'bulb',
      woord: 'Voorstel',
      titel,
      bij: 'Staat dit nog?',
      sinds,
      href: paths.voorstel(id),
      doe: 'Ja, het staat nog',
      post: paths.voorstelBevestiging(id),
      dring: 'zelf',
    }),
  ),
)
