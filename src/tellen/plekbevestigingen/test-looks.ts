import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  unseen: {
    [paths.bevestigen.route]: 'nobody counts in the demo yet: the form stands on the page of a plek',
  },
  pages: ({ p: { organisaties } }) => [paths.bevestigen(organisaties.ministerie)],
}
