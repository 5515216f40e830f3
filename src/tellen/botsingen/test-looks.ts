import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'botsingen', persona: 'adviesteam', path: paths.botsingen() }],
  pages: () => [paths.botsingen()],
}
