import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'mail', persona: 'hr', path: paths.mailvoorkeuren() },
    { name: 'afmelden-vervallen', path: paths.afmelden('nooit'), status: 410 },
  ],
}
