import { standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { listGastlinks } from '#src/inloggen/gastlinks/queries.ts'
import { termijnsoort } from '#src/netwerk/termijnen/places.ts'
import { doel, standOf } from './kwartaalopgave.ts'
import { findVoorLink } from './queries.ts'

/** Who is asked hears at the start, at 70 % and on the last day. After that nobody is mailed: the team sees it on its page. */
export const kwartaalTermijn = termijnsoort({
  soort: doel,
  meld: async ({ db, enqueue }, { onderwerpId }, moment) => {
    const o = await findVoorLink(db, onderwerpId)
    if (!o || standOf(o) !== 'wacht' || moment === 'melding') return
    for (const link of await listGastlinks(db, { doel, onderwerpId }))
      if (standOfLink(link) === 'open') await enqueue('stuur-gastlink', { gastlinkId: link.id })
  },
})
