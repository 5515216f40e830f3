import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

const waterdam = idOf('organisatie', 'waterdam')

export const seen: Seen = {
  looks: [
    { name: 'samenvoeging-kiezen', persona: 'adviesteam', path: paths.samenvoeging(waterdam) },
    {
      name: 'samenvoeging',
      persona: 'adviesteam',
      path: paths.samenvoegingMet(waterdam, idOf('organisatie', 'waterdamDubbel')),
    },
  ],
  pages: ({ p: { organisaties } }) => [paths.samenvoeging(organisaties.gemeente)],
}
