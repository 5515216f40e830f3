import { opBureau } from '#src/netwerk/aanmeldingen/places.ts'
import { fill } from '#src/platform/places.ts'
import { Openingen } from './cards.tsx'
import { listWachtend, listZonderEinde } from './list.ts'

/** On the desk: what would open a running tender and waits for another, and tenders whose award does not come. */
export const openingenOpBureau = fill(opBureau, async ({ db, actor }, { opschortendeDagen }) => {
  if (!actor) return null
  const [wachtend, zonderEinde] = await Promise.all([
    listWachtend(db, actor),
    listZonderEinde(db, actor, opschortendeDagen),
  ])
  return <Openingen wachtend={wachtend} zonderEinde={zonderEinde} />
})
