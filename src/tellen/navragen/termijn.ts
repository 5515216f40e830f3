import { standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { listGastlinks } from '#src/inloggen/gastlinks/queries.ts'
import { termijnsoort } from '#src/netwerk/termijnen/places.ts'
import { doel, isOpen } from './navraag.ts'
import { findNavraag } from './queries.ts'

/** Who was asked hears at the start, at 70 % and on the last day. After that it stands on the desk of the adviesteam. */
export const navraagTermijn = termijnsoort({
  soort: doel,
  meld: async ({ db, enqueue }, { onderwerpId }, moment) => {
    if (moment === 'melding' || !isOpen(await findNavraag(db, onderwerpId))) return
    for (const link of await listGastlinks(db, { doel, onderwerpId }))
      if (standOfLink(link) === 'open') await enqueue('stuur-gastlink', { gastlinkId: link.id })
  },
})
