import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'zoekvragen', persona: 'inkoper', path: paths.zoekvragen() },
    { name: 'zoekvragen-leeg', persona: 'beheerder', path: paths.zoekvragen() },
  ],
  unseen: { [paths.zoekvraag.route]: 'a form with two fields, like the others' },
  pages: () => [paths.zoekvragen()],
}
