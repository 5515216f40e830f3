import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'proeftuinen', path: paths.proeftuinen(), inReadme: true },
    { name: 'proeftuinen-leeg', path: paths.proeftuinen({ q: 'walvis' }) },
  ],
  unseen: { [paths.proeftuinenFeed.route]: 'a feed' },
  pages: ({ woord }) => [
    paths.proeftuinen(),
    paths.proeftuinen({ fase: 'voorbereiden', soort: 'ministerie' }),
    paths.proeftuinen({ q: woord }),
    // A word of the logboek.
    paths.proeftuinen({ q: 'ging' }),
    // Nothing that is there.
    paths.proeftuinen({ q: 'dosiers asdfgh', fase: 'uitvoeren' }),
  ],
}
