import { opOrganisatie } from '#src/netwerk/organisaties/places.ts'
import { fill } from '#src/platform/places.ts'
import { listNavolgingen } from './list.ts'
import { OrganisatieSpoor } from './organisatie-view.tsx'
import { listKnopen } from './spoor.ts'

/** Who follows the examples of an organisation, and what it follows itself. */
export const spoorVanOrganisatie = fill(opOrganisatie, async ({ db, actor }, { organisatie }) => {
  const { id, naam } = organisatie
  const [knopen, { navolgingen }] = await Promise.all([
    listKnopen(db, actor, { soort: 'organisatie', id }),
    listNavolgingen(db, actor, { organisatie: id }),
  ])
  return <OrganisatieSpoor organisatie={{ id, naam }} knopen={knopen} volgt={navolgingen} />
})
