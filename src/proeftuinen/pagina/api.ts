import { apiPaths } from '#src/paths/index.ts'
import { apiOf, part } from '#src/platform/api/route.ts'

import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { Proeftuin as Shape } from './api-schemas.ts'
import { told } from './told.ts'

export const paginaApi = apiOf(proeftuinenTag)

paginaApi.get(
  apiPaths.proeftuin,
  {
    summary: 'Eén proeftuin',
    description:
      'Loopt de inkoop, dan is de inhoud gesloten voor wie in het team aan de kant van leveranciers staat (403). Wordt hij voorbereid, of is de proeftuin voor de overheid? Dan is `gesloten` voor een leverancier in het team true en is de inhoud null.',
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await openProeftuin(c, part(c, 'id'))
    allowIn(c, proeftuin, may.readSome(c.var.actor, proeftuin))
    return told(c, proeftuin)
  },
)
