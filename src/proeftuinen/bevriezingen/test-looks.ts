import { paths } from '#src/paths/index.ts'
import { demo } from '#src/proeftuinen/proeftuin/test-demo.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'bevriezing', persona: 'adviesteam', path: paths.bevriezing(demo.bouw) },
    { name: 'bevriezing-geen', persona: 'hr', path: paths.bevriezing(demo.lopend) },
  ],
  unseen: { [paths.bevriezingCsv.route]: 'a file' },
}
