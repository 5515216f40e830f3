import { paths } from '#src/paths/index.ts'
import type { Seen } from '#test/looks.ts'
import { idOf } from '../../../seeds/sleutel.ts'

export const seen: Seen = {
  looks: [
    { name: 'verspreiding', persona: 'adviesteam', path: paths.verspreiding() },
    {
      name: 'verspreiding-van',
      persona: 'adviesteam',
      path: paths.verspreidingVan('haakje', idOf('haakje', 'mens-op-tijd')),
    },
    {
      name: 'verspreiding-duwtje',
      persona: 'adviesteam',
      path: paths.verspreidingVan('werkwijze', idOf('werkwijze', 'kleinePercelen')),
    },
  ],
  pages: ({ afgerond }) => [paths.verspreiding(), paths.verspreidingVan('proeftuin', afgerond)],
}
