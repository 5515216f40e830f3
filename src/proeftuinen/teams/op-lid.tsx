import { actiesOpLid } from '#src/netwerk/leden/places.ts'
import { paths } from '#src/paths/index.ts'
import { isLid } from '#src/platform/actor.ts'
import { ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { listEigen } from './vraag.ts'

/** On the page of a member: to ask him or her, for who leads a proeftuin. */
export const vraagKnop = fill(actiesOpLid, async ({ db, actor }, { id }) => {
  if (!isLid(actor) || actor.id === id || (await listEigen(db, actor)).length === 0) return null
  return (
    <ButtonLink href={paths.vraagVoorProeftuin(id)} kind="secondary">
      Vraag voor mijn proeftuin
    </ButtonLink>
  )
})
