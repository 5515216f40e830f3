import { standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { listGastlinks } from '#src/inloggen/gastlinks/queries.ts'
import { termijnsoort } from '#src/netwerk/termijnen/places.ts'
import { paths } from '#src/paths/index.ts'
import { doel, standOf } from './gastheer.ts'
import { laatMail } from './mail.tsx'
import { findGastheer, listAdviseurs } from './queries.ts'

/** The host hears at the start, at 70 % and on the last day; the adviesteam five working days after. */
export const gastheerTermijn = termijnsoort({
  soort: doel,
  meld: async ({ db, enqueue, mail, urlOf }, termijn, moment) => {
    const proeftuinId = termijn.onderwerpId
    const gastheer = await findGastheer(db, proeftuinId)
    if (!gastheer || standOf(gastheer) !== 'wacht') return
    if (moment !== 'melding') {
      const links = await listGastlinks(db, { doel, onderwerpId: proeftuinId })
      for (const link of links)
        if (standOfLink(link) === 'open') await enqueue('stuur-gastlink', { gastlinkId: link.id })
      return
    }
    const url = urlOf(paths.gastheer(proeftuinId))
    for (const { email, naam } of await listAdviseurs(db, proeftuinId))
      await mail(email, laatMail({ ...gastheer, naam, url, uiterlijkOp: termijn.uiterlijkOp }))
  },
})
