import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'thuis', path: paths.home(), inReadme: true },
    { name: 'over', path: paths.over() },
    { name: 'help', path: paths.help() },
    { name: 'privacy', path: paths.privacy() },
    { name: 'toegankelijkheid', path: paths.toegankelijkheid() },
  ],
  pages: () => [paths.home()],
}
