import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'steekproeven', persona: 'adviesteam', path: paths.steekproeven() }],
  unseen: { [paths.steekproef.route]: 'the demo has drawn none' },
  pages: () => [paths.steekproeven()],
}
