import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'zoeken', path: paths.zoeken({ q: 'vloeronderhoud' }) },
    { name: 'zoeken-lid', persona: 'inkoper', path: paths.zoeken({ q: 'scannen' }) },
    { name: 'zoeken-leeg', path: paths.zoeken() },
    { name: 'zoeken-niets', persona: 'inkoper', path: paths.zoeken({ q: 'xyzzy' }) },
  ],
  unseen: {
    [paths.zoekFeed.route]: 'a feed',
    [paths.zoekSuggesties.route]: 'JSON for the field that suggests',
  },
  pages: ({ woord }) => [paths.zoeken({ q: woord }), paths.zoeken()],
}
