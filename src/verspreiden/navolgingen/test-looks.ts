import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const proeftuin = idOf('proeftuin', 'dossiersScannen')

export const seen: Seen = {
  looks: [
    {
      name: 'navolging-nieuw',
      persona: 'inkoper',
      path: paths.nieuweNavolging(undefined, undefined, proeftuin),
    },
    {
      name: 'navolging',
      persona: 'inkoper',
      path: paths.navolging(idOf('navolging', 'dossiersScannen', 'hoogveld')),
    },
    { name: 'vonkspoor', persona: 'inkoper', path: paths.vonkspoor('proeftuinen', proeftuin) },
    {
      name: 'vonkspoor-organisatie',
      persona: 'inkoper',
      path: paths.vonkspoor('organisaties', idOf('organisatie', 'waterdam')),
    },
  ],
  pages: ({ proeftuin: id }) => [paths.vonkspoor('proeftuinen', id)],
}
