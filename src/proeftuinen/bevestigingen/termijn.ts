import { standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { listGastlinks } from '#src/inloggen/gastlinks/queries.ts'
import { termijnsoort } from '#src/netwerk/termijnen/places.ts'
import { doel, standOf } from './bevestiging.ts'
import { findVraag } from './queries.ts'

/**
 * Who was asked hears at the start, at 70 % and on the last day. Five working days after that who asked hears, and not
 * the adviesteam: nothing stays shut for want of an answer.
 */
export const bevestigingTermijn = termijnsoort({
  soort: doel,
  meld: async ({ db, enqueue }, { onderwerpId }, moment) => {
    const vraag = await findVraag(db, onderwerpId)
    if (!vraag || standOf(vraag) !== 'wacht') return
    if (moment === 'melding') return enqueue('stuur-bevestiging', { bevestigingId: onderwerpId })
    for (const link of await listGastlinks(db, { doel, onderwerpId }))
      if (standOfLink(link) === 'open') await enqueue('stuur-gastlink', { gastlinkId: link.id })
  },
})
