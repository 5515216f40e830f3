import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'

export const seen: Seen = {
  looks: [
    { name: 'huisregels', path: paths.huisregels() },
    { name: 'huisregels-akkoord', persona: 'hr', path: paths.huisregelsAkkoord() },
  ],
}
