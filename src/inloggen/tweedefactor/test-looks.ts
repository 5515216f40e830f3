import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'tweede-stap-eigen', persona: 'hr', path: paths.eigenStap() }],
  // test/journeys/tweede-stap.test.ts looks at them.
  unseen: {
    [paths.tweedeStap.route]: 'for who is halfway',
    [paths.codes.route]: 'asks for a key to seal with, which the demo has not',
    [paths.codesInstellen.route]: 'asks for a key to seal with, which the demo has not',
  },
}
