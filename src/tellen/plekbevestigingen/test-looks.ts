import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [{ name: 'bevestigen', persona: 'hr', path: paths.bevestigen(idOf('organisatie', 'rdr')) }],
  pages: ({ p: { organisaties } }) => [paths.bevestigen(organisaties.ministerie)],
}
