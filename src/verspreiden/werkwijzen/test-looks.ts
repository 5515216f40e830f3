import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const vraagEerst = idOf('werkwijze', 'vraagEerst')
const stap = idOf('werkwijze_stap', 'vraagEerst', 2)
const concept = idOf('werkwijze', 'tweeRoutes')

export const seen: Seen = {
  looks: [
    { name: 'werkwijzen', path: paths.werkwijzen() },
    { name: 'werkwijze', path: paths.werkwijze(vraagEerst) },
    { name: 'werkwijze-reactie', persona: 'inkoper', path: paths.werkwijze(vraagEerst, stap) },
    { name: 'werkwijze-reacties', persona: 'inkoper', path: paths.werkwijzeReacties(vraagEerst, stap) },
    { name: 'werkwijze-team', persona: 'hr', path: paths.werkwijze(concept) },
    { name: 'werkwijze-kaart', path: paths.werkwijzeKaart(vraagEerst) },
    { name: 'werkwijze-mail', persona: 'hr', path: paths.werkwijzeMail(vraagEerst) },
    { name: 'werkwijze-versies', path: paths.werkwijzeVersies(vraagEerst) },
    { name: 'werkwijze-kies', persona: 'hr', path: paths.nieuweWerkwijze() },
    { name: 'werkwijze-bewerken', persona: 'hr', path: paths.werkwijzeBewerken(concept) },
  ],
  unseen: {
    [paths.werkwijzenFeed.route]: 'a feed',
    [paths.werkwijzePublicatie.route]: 'a choice of circle and a tick, as other forms have them',
  },
  pages: () => [paths.werkwijzen(), paths.werkwijzen({ q: 'vraag', fase: 'voorbereiden' })],
}
