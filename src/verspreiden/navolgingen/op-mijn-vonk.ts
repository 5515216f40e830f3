import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listStil } from './list.ts'

/** Of the own organisation, what runs and of which nobody told for a while how it goes. */
export const navolgingWacht = fill(wachtend, async ({ db, actor }) => {
  const stil = actor ? await listStil(db, actor) : []
  return stil.map(
    ({ id, titel, gevraagdOp }): Wacht => ({
      soort: 'navolging',
      id,
      icon: 'git-branch',
      woord: 'Jullie volgen dit na',
      waarin: titel,
      titel: 'Hoe gaat het?',
      bij: 'Wie na jullie komt, leert ervan. Ook als het niet werkt.',
      sinds: gevraagdOp,
      href: paths.navolging(id),
      doe: 'Vertel hoe het gaat',
      dring: 'zelf',
      klaar: true,
    }),
  )
})
