import { actiesOpLid } from '#src/netwerk/leden/places.ts'
import { actiesOpOrganisatie, voorEigenOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { fill } from '#src/platform/places.ts'
import { VolgKnop } from './cards.tsx'
import { may } from './policy.ts'
import { countVolgers, findSinds, findVolgstand } from './queries.ts'

/** On the page of a member: to follow him or her, for who can. */
export const volgLid = fill(actiesOpLid, async (asker, { id, naam }) => {
  const volgt = await findVolgstand(asker, id)
  return volgt !== null && <VolgKnop soort="leden" id={id} titel={naam} volgt={volgt} />
})

export const volgOrganisatie = fill(actiesOpOrganisatie, async (asker, { id, naam }) => {
  if (!may.follow(asker.actor)) return null
  const sinds = await findSinds(asker, { soort: 'organisaties', id })
  return <VolgKnop soort="organisaties" id={id} titel={naam} volgt={sinds !== null} />
})

/** Fewer followers than this are not counted for anybody: one would know who (docs/domein/privacy.md#kleine-aantallen). */
const fewest = 5

export const volgersVanOrganisatie = fill(voorEigenOrganisatie, async ({ db, actor }, organisatie) => {
  if (!mayOrganisatie.isOwn(actor, organisatie)) return null
  const volgers = await countVolgers(db, organisatie.id)
  return volgers >= fewest && <p>{volgers} leden van Vonk volgen jullie. Alleen jullie zien dit.</p>
})
