import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { listOntvangen } from './queries.ts'

/** Invitations that can be accepted now. */
export const uitnodigingWacht = fill(wachtend, async ({ db, actor }) => {
  const uitnodigingen = actor ? await listOntvangen(db, actor.id) : []
  return uitnodigingen.map(
    ({ id, door, titel, rol, boodschap, verstuurdOp }): Wacht => ({
      soort: 'uitnodiging',
      id,
      icon: 'user-plus',
      woord: 'Uitnodiging',
      waarin: titel,
      titel: `${door} vraagt je voor het team, als ${teamrolLabel[rol].toLowerCase()}`,
      bij: boodschap && `“${boodschap}”`,
      sinds: verstuurdOp,
      href: paths.uitnodiging(id),
      doe: 'Ja, ik doe mee',
      post: paths.aanneming(id),
      dring: 'iemand',
    }),
  )
})
