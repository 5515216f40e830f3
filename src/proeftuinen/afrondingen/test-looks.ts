import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuin-heropening', persona: 'hr', path: paths.heropening(demo.scannen) },
    { name: 'afronding-verbetering', persona: 'hr', path: paths.afrondingVerbetering(demo.scannen) },
    { name: 'opbrengst-later', persona: 'hr', path: paths.opbrengsten(demo.scannen) },
    {
      name: 'opbrengst-verbetering',
      persona: 'hr',
      path: paths.opbrengstVerbetering(demo.scannen, idOf('opbrengst', 'dossiersScannen', 1)),
    },
    { name: 'proeftuin-afronding', persona: 'hr', path: paths.afronding(demo.lopend) },
  ],
  pages: ({ proeftuin, afgerond }) => [
    paths.afronding(proeftuin),
    paths.heropening(afgerond),
    paths.afrondingVerbetering(afgerond),
    paths.opbrengsten(afgerond),
  ],
}
