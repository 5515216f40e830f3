import { termijnsoort } from '#src/netwerk/termijnen/places.ts'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { listAdviseurs } from '#src/proeftuinen/gastheren/queries.ts'
import { type Afspraak, dagVan, doel, standOf, wachtOp } from './afspraak.ts'
import { dagMail, jaMail, laatMail } from './mail.tsx'
import { findVoorMail, listVanKant } from './wachtend.ts'

/** Who was asked to say yes to how it went; undefined while nothing was said. */
function vraagt(afspraak: Afspraak) {
  for (const organisatieId of [afspraak.vanId, afspraak.aanId]) {
    const over = wachtOp(afspraak, organisatieId)
    if (over && 'uitkomst' in over) return { organisatieId, voor: over.voor }
  }
  return undefined
}

/** Who has to do it hears four weeks before, at 70 % and on the day itself; the adviesteam five working days after. */
export const afspraakTermijn = termijnsoort({
  soort: doel,
  meld: async ({ db, mail, urlOf }, { onderwerpId, uiterlijkOp }, moment) => {
    const afspraak = await findVoorMail(db, onderwerpId)
    if (!afspraak || ['gehouden', 'niet_gehouden'].includes(standOf(afspraak, today()))) return
    const { titel, proeftuinId, vanId, versies } = afspraak
    if (moment === 'melding') {
      const url = urlOf(paths.proeftuin(proeftuinId))
      for (const { email, naam } of await listAdviseurs(db, proeftuinId))
        await mail(email, laatMail({ naam, titel, url, uiterlijkOp }))
      return
    }
    const gevraagd = vraagt(afspraak)
    const url = urlOf(paths.afspraak(afspraak.id))
    const [{ wat }] = versies
    const kant = { proeftuinId, organisatieId: gevraagd?.organisatieId ?? vanId }
    for (const { email, naam } of await listVanKant(db, kant)) {
      const brief = { naam, titel, url, wat }
      await mail(
        email,
        gevraagd ? jaMail({ ...brief, voor: gevraagd.voor }) : dagMail({ ...brief, dag: dagVan(afspraak) }),
      )
    }
  },
})
