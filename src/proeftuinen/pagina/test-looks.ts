import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuin', path: paths.proeftuin(demo.scannen), inReadme: true },
    { name: 'proeftuin-adviesteam', persona: 'adviesteam', path: paths.proeftuin(demo.scannen) },
    { name: 'proeftuin-trekker', persona: 'hr', path: paths.proeftuin(demo.lopend) },
    { name: 'proeftuin-gesloten', persona: 'leverancier', path: paths.proeftuin(demo.bouw) },
  ],
  pages: ({ proeftuin, afgerond }) => [paths.proeftuin(proeftuin), paths.proeftuin(afgerond)],
}
