import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'proeftuin-verbeteringen', persona: 'hr', path: paths.verbeteringen(demo.scannen) }],
  pages: ({ afgerond }) => [paths.verbeteringen(afgerond)],
}
