import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  unseen: { [paths.navraag.route]: 'the job of a morning asks, and the demo stands still' },
}
