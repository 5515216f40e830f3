import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { isOpen } from './navraag.ts'
import { listOpen } from './queries.ts'

/** For the owner of the place: whether it is there still. */
export const navragenWachten = fill(wachtend, async ({ db, actor }) => {
  if (!actor) return []
  const all = await listOpen(db, actor.id)
  return all.filter(isOpen).map(
    ({ id, plekken, gevraagdOp }): Wacht => ({
      soort: 'navraag',
      id,
      icon: 'calendar',
      woord: 'Plekken',
      waarin: plekken[0]?.waar,
      titel:
        plekken.length === 1 ? `Is ‘${plekken[0]?.label}’ er nog?` : `Zijn ${plekken.length} plekken er nog?`,
      sinds: gevraagdOp,
      href: paths.navraag(id),
      doe: 'Geef antwoord',
      dring: 'iemand',
    }),
  )
})
