import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  unseen: { [paths.deling.route]: 'what was shared a moment ago; delen.test.ts reads it' },
  looks: [
    { name: 'proeftuin-delen', persona: 'hr', path: paths.zichtbaarheid(demo.lopend, 'openbaar', 'alles') },
  ],
  pages: ({ proeftuin }) => [
    paths.zichtbaarheid(proeftuin),
    paths.zichtbaarheid(proeftuin, 'openbaar', 'alles'),
  ],
}
