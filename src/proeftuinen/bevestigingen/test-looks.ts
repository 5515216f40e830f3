import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'
import { sleutelVanDemo } from './demo.ts'

export const seen: Seen = {
  looks: [
    { name: 'bevestigingen', persona: 'hr', path: paths.bevestigingen(demo.scannen) },
    {
      name: 'bevestigingen-team',
      persona: 'inkoper',
      path: paths.bevestigingen(idOf('proeftuin', 'werkkledingInnemen')),
    },
    {
      name: 'bevestiging-geweigerd',
      persona: 'inkoper',
      path: paths.bevestiging(
        idOf('proeftuin', 'werkkledingInnemen'),
        idOf('bevestiging', 'werkkledingInnemen', 2),
      ),
    },
    { name: 'gastlink-bevestiging', path: paths.gastlink(sleutelVanDemo) },
  ],
  pages: ({ afgerond }) => [paths.bevestigingen(afgerond)],
}
