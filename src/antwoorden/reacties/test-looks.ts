import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const les = paths.aantekeningReacties(demo.scannen, idOf('aantekening', 'dossiersScannen', 16))
const eigen = idOf('reactie', 'dossiersScannen', 16, 1)

export const seen: Seen = {
  looks: [
    { name: 'reacties', persona: 'inkoper', path: les },
    { name: 'reacties-bezoeker', path: les },
    {
      name: 'reacties-leeg',
      persona: 'hr',
      path: paths.aantekeningReacties(demo.scannen, idOf('aantekening', 'dossiersScannen', 18)),
    },
    { name: 'reacties-lessen', persona: 'hr', path: paths.afrondingReacties(demo.scannen) },
    { name: 'reacties-vraag', persona: 'hr', path: paths.proeftuinReacties(demo.lopend) },
    { name: 'reactie-verbetering', persona: 'inkoper', path: paths.reactieVerbetering(eigen) },
  ],
  unseen: { [paths.reactie.route]: 'leads to where it stands' },
  pages: ({ proeftuin, aantekening }) => [
    paths.aantekeningReacties(proeftuin, aantekening),
    paths.proeftuinReacties(proeftuin),
  ],
}
