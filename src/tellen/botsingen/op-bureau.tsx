import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { paths } from '#src/paths/index.ts'
import { decidesOnSides } from '#src/platform/actor.ts'
import { Moment } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { listTussenWie } from './queries.ts'

/** On the desk: between whom claims collide, and since when; not a line of them. */
export const botsingenOpBureau = fill(opBureau, async ({ db, actor }) => {
  if (!decidesOnSides(actor)) return null
  const tussen = await listTussenWie(db)
  return (
    tussen.length > 0 && (
      <section aria-labelledby="botsingen">
        <h2 id="botsingen">Dubbele plekken</h2>
        <p>
          Zij meldden misschien dezelfde plekken. <a href={paths.botsingen()}>Help ze beslissen</a> als ze er
          niet uit komen.
        </p>
        <ul>
          {tussen.map(({ een, ander, aantal, sinds }) => (
            <li>
              {een} en {ander}: {aantal === 1 ? 'één plek' : `${aantal} plekken`}, sinds{' '}
              <Moment at={sinds} dateOnly />
            </li>
          ))}
        </ul>
      </section>
    )
  )
})
