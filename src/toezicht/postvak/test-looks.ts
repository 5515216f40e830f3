import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'postvak', path: paths.postvak() }],
  unseen: { [paths.bericht.route]: 'no mail went out when the demo was made' },
  pages: () => [paths.postvak()],
}
