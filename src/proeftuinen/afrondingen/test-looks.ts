import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuin-heropening', persona: 'hr', path: paths.heropening(demo.scannen) },
    { name: 'proeftuin-afronding', persona: 'hr', path: paths.afronding(demo.lopend) },
  ],
  pages: ({ proeftuin, afgerond }) => [paths.afronding(proeftuin), paths.heropening(afgerond)],
}
