import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const eerste = idOf('haakje', 'eerst-vragen')

export const seen: Seen = {
  looks: [
    { name: 'haakjes', persona: 'inkoper', path: paths.haakjes() },
    { name: 'haakje', persona: 'inkoper', path: paths.haakje(eerste) },
    {
      name: 'haakje-nieuw',
      persona: 'adviesteam',
      path: paths.nieuwHaakje(undefined, idOf('proeftuin', 'dossiersScannen')),
    },
  ],
  unseen: {
    [paths.haakjesFeed.route]: 'a feed',
    [paths.haakjeBewerken.route]: 'the same form as the page to make one',
  },
  pages: ({ woord }) => [paths.haakjes(), paths.haakjes({ q: woord })],
}
