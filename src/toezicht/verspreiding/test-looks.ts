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
  ],
  pages: ({ afgerond }) => [paths.verspreiding(), paths.verspreidingVan('proeftuin', afgerond)],
}
