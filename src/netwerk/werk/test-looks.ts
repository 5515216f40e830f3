import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'werk', persona: 'hr', path: paths.eigenWerk() }],
  pages: () => [paths.eigenWerk()],
}
