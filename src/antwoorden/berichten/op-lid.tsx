import { actiesOpLid } from '#src/netwerk/leden/places.ts'
import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { findBereik } from './queries.ts'

/** On the page of a member: to write to him or her, or the purchase that both know to run and that keeps them apart. */
export const schrijfKnop = fill(actiesOpLid, async ({ db, actor }, lid) => {
  const { open, inkoop } = await findBereik(db, actor, lid.id)
  if (open) return <ButtonLink href={paths.schrijfBericht(lid.id)}>Schrijf een bericht</ButtonLink>
  if (!isLid(actor) || actor.id === lid.id) return null
  return (
    <span class="vonk-klein">
      Nu niet bereikbaar via Vonk{inkoop && `: de inkoop van ‘${inkoop.titel}’ loopt`}
    </span>
  )
})
