import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'cijfers', path: paths.cijfers() }],
  unseen: { [paths.cijfersCsv.route]: 'a file' },
  pages: () => [paths.cijfers()],
}
