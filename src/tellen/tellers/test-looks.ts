import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [{ name: 'tellers', persona: 'hr', path: paths.tellers(idOf('organisatie', 'rdr')) }],
  pages: ({ p: { organisaties } }) => [paths.tellers(organisaties.ministerie)],
}
