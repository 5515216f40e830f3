import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const les = paths.aantekeningBijlagen(demo.scannen, idOf('aantekening', 'dossiersScannen', 16))
const eigen = idOf('bijlage', 'dossiersScannen', 16, 1)

export const seen: Seen = {
  looks: [
    { name: 'bijlagen', persona: 'inkoper', path: les },
    { name: 'bijlagen-bezoeker', path: les },
    {
      name: 'bijlagen-leeg',
      persona: 'inkoper',
      path: paths.aantekeningBijlagen(demo.scannen, idOf('aantekening', 'dossiersScannen', 18)),
    },
    { name: 'bijlagen-proeftuin', persona: 'inkoper', path: paths.proeftuinBijlagen(demo.scannen) },
    { name: 'bijlage-weg', persona: 'inkoper', path: paths.bijlageVerwijdering(eigen) },
  ],
  unseen: {
    [paths.bijlage.route]: 'gives a file',
    [paths.aanbestedingBijlagen.route]: 'the same page as that of a proeftuin',
  },
  pages: ({ proeftuin, aantekening }) => [
    paths.aantekeningBijlagen(proeftuin, aantekening),
    paths.proeftuinBijlagen(proeftuin),
  ],
}
