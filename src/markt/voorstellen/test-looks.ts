import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const eerste = idOf('voorstel', 'proefstoel')

export const seen: Seen = {
  looks: [
    { name: 'voorstellen', path: paths.voorstellen() },
    { name: 'voorstel', persona: 'inkoper', path: paths.voorstel(eerste) },
    {
      name: 'voorstel-met-proeftuin',
      persona: 'inkoper',
      path: paths.voorstel(idOf('voorstel', 'dienstfiets')),
    },
    { name: 'voorstel-nieuw', persona: 'leverancier', path: paths.nieuwVoorstel() },
  ],
  unseen: {
    [paths.voorstelBewerken.route]: 'the same form as the page to make one',
    [paths.voorstellenFeed.route]: 'a feed',
  },
  pages: ({ woord }) => [paths.voorstellen(), paths.voorstellen({ q: woord })],
}
