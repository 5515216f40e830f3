import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [{ name: 'gastlink-onbekend', path: paths.gastlink('nooit'), status: 410 }],
  unseen: { [paths.gastantwoord.route]: 'one sentence, for who just answered' },
}
