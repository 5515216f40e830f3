import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const plek = idOf('plek', 'dossiersScannen scanstraat', 1)

export const seen: Seen = {
  looks: [
    { name: 'plekken', persona: 'hr', path: paths.plekken(demo.scannen) },
    { name: 'plekken-nieuw', persona: 'hr', path: paths.nieuwePlekken(demo.scannen) },
    { name: 'plek', persona: 'hr', path: paths.plek(plek) },
    { name: 'plek-bewerken', persona: 'hr', path: paths.plekBewerken(plek) },
    { name: 'plek-feit', persona: 'hr', path: paths.nieuwFeit(plek, 'beeindigd') },
    {
      name: 'plek-correctie',
      persona: 'hr',
      path: paths.feitCorrectie(plek, idOf('plek_feit', 'dossiersScannen scanstraat', 1, 0)),
    },
  ],
  pages: ({ afgerond }) => [paths.plekken(afgerond)],
}
